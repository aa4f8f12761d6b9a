import { z } from 'zod'
import { insist } from '../../../spine/access/index.ts'
import { readRecord, undo } from '../../../spine/records/index.ts'
import { type Answer, redirect, type Visit } from '../../../spine/web/index.ts'
import { riskKind } from '../store/risk-kind.ts'

const versionShape = z.coerce.number().int().min(2)

/** /risks/:reference/undo?version=N: whoever may change the risk, until someone changes it again. */
export async function undoChange(visit: Visit): Promise<Answer> {
  const risk = await visit.work(async (work) => {
    const before = await readRecord(work, riskKind, visit.params['reference'] ?? '')
    insist(work.actor, 'change a risk', { owner: before.ownerId === work.actor.person })
    const version = versionShape.parse(visit.query.get('version'))
    return undo(work, riskKind, before.id, version)
  })
  return redirect(`/risks/${risk.reference}`, { what: `${risk.reference} is as it was before.` })
}
