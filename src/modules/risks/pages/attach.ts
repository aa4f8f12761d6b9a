import { keepUpload } from '../../../spine/files/index.ts'
import { type Answer, redirect, type Visit } from '../../../spine/web/index.ts'
import { attachEvidence, mayAttachTo } from '../use-cases/attach-evidence.ts'
import { riskPage } from './risk.tsx'

/** /risks/:reference/files: its owner, the programme manager, the director. */
export async function attach(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => mayAttachTo(work, reference))
  const upload = await keepUpload(
    visit.ground,
    visit.files.find((one) => one.field === 'file'),
  )
  if (!upload.ok) return riskPage(visit, { file: upload.why })
  const risk = await visit.work((work) => attachEvidence(work, reference, upload.file))
  return redirect(`/risks/${risk}`, { what: `${upload.file.name} is attached to ${risk}.` })
}
