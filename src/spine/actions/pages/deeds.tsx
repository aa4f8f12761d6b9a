import { z } from 'zod'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { keepUpload } from '../../files/index.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { actionLifecycle } from '../action-lifecycle.ts'
import { readDue } from '../due.ts'
import { addEvidence, attachEvidenceFile, insistMayAttach, takeBackEvidence } from '../evidence.ts'
import { moveActionOn } from '../move-action-on.ts'
import { insistMaySay, sayProgress } from '../say-progress.ts'
import { showAction } from './action.tsx'

const deedNames = actionLifecycle.deeds.map(({ deed }) => deed)
const deedForm = z.object({ deed: z.enum(deedNames), version: z.coerce.number().int().min(1) })

/** POST /actions/:reference/deeds: one deed of its life, as its table allows it. */
export async function doDeed(visit: Visit): Promise<Answer> {
  const reference = referenceOf(visit)
  const form = deedForm.safeParse(visit.typed)
  if (!form.success) return sentBack(visit, 'mark as done', { words: 'Choose what you want to do' })
  const { deed, version } = form.data
  const later = readDue(textOf(visit.typed, 'review_on'), visit.ground.clock.today())
  if (deed === 'book a later look' && later.latest === null) {
    return sentBack(visit, deed, { review_on: 'Enter the day to look again, such as 30 September 2026' })
  }
  const said = {
    words: textOf(visit.typed, 'words'),
    evidence: textOf(visit.typed, 'evidence'),
    reviewOn: later.latest?.toString() ?? null,
    sample: sampleTyped(visit.typed),
  }
  if (said.words.trim() === '' && deed !== 'book a later look') {
    return sentBack(visit, deed, { words: 'Answer the question, in a sentence' })
  }
  if (deed === 'say what difference it made' && said.evidence.trim() === '') {
    return sentBack(visit, deed, { evidence: 'Say what your evidence is' })
  }
  const wrong = deed === 'verify' ? faultsOfSample(visit.typed) : null
  if (wrong) return sentBack(visit, deed, wrong)
  const { message } = await visit.work((work) => moveActionOn(work, reference, version, deed, said))
  return redirect(`/actions/${reference}`, { what: `${reference}: ${message}` })
}

const whole = (typed: Typed, name: string): number | null => {
  const text = textOf(typed, name).trim()
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

function sampleTyped(typed: Typed): { looked: number; held: number } | null {
  const [looked, held] = [whole(typed, 'looked'), whole(typed, 'held')]
  return looked === null || held === null ? null : { looked, held }
}

/** What is wrong with the numbers of a sample, by field; null where they can be asked of the table. */
function faultsOfSample(typed: Typed): Record<string, string> | null {
  const [looked, held] = [whole(typed, 'looked'), whole(typed, 'held')]
  if (looked === null || looked < 1) return { looked: 'Enter how many you looked at, as a number such as 10' }
  if (held === null) return { held: 'Enter in how many of them it was done, as a number' }
  if (held > looked) return { held: `You looked at ${looked}, so it cannot be done in ${held}` }
  return null
}

const progressForm = z.object({
  words: z.string().trim().min(1, { error: 'Say in a sentence how it is going' }),
  confidence: z.enum(['on track', 'at risk', 'late'], { error: 'Choose whether it will be done in time' }),
})

/** POST /actions/:reference/progress: its lead, and the programme manager for them. */
export async function progress(visit: Visit): Promise<Answer> {
  await visit.work((work) => insistMaySay(work, referenceOf(visit)))
  const read = progressForm.safeParse(visit.typed)
  if (!read.success) return sentBack(visit, 'progress', firstOfEach(read.error))
  await visit.work((work) => sayProgress(work, referenceOf(visit), read.data))
  return redirect(`/actions/${referenceOf(visit)}#progress`, {
    what: 'Your words have been kept.',
    next: 'What was said before stays as it was said.',
  })
}

/** POST /actions/:reference/evidence: its lead, and those who keep the plan. */
export async function attach(visit: Visit): Promise<Answer> {
  const given = { words: textOf(visit.typed, 'words'), address: textOf(visit.typed, 'address') }
  try {
    await visit.work((work) => addEvidence(work, referenceOf(visit), given))
  } catch (refusal) {
    if (refusal instanceof NotValid) return sentBack(visit, 'evidence', refusal.fields)
    throw refusal
  }
  return redirect(`/actions/${referenceOf(visit)}#evidence`, { what: 'The evidence is attached.' })
}

/** POST /actions/:reference/files: the same people; a file that shows that it is done. */
export async function attachTheFile(visit: Visit): Promise<Answer> {
  const reference = referenceOf(visit)
  await visit.work((work) => insistMayAttach(work, reference))
  const upload = await keepUpload(
    visit.ground,
    visit.files.find((one) => one.field === 'file'),
  )
  if (!upload.ok) return sentBack(visit, 'files', { file: upload.why })
  await visit.work((work) => attachEvidenceFile(work, reference, upload.file))
  return redirect(`/actions/${reference}#evidence`, { what: `${upload.file.name} is attached to ${reference}.` })
}

/** POST /actions/:reference/evidence/take-back */
export async function takeBack(visit: Visit): Promise<Answer> {
  await visit.work((work) => insistMayAttach(work, referenceOf(visit)))
  const id = z.uuid().safeParse(textOf(visit.typed, 'evidence'))
  if (!id.success) throw new NotPossibleNow('That evidence is not there. It may have been taken back already.')
  await visit.work((work) => takeBackEvidence(work, referenceOf(visit), id.data))
  return redirect(`/actions/${referenceOf(visit)}#evidence`, { what: 'The evidence has been taken back.' })
}

const referenceOf = (visit: Visit) => (visit.params['reference'] ?? '').toUpperCase()

const sentBack = (visit: Visit, form: string, errors: Record<string, string>, typed: Typed = visit.typed) =>
  showAction(visit, { form, typed, errors })

function firstOfEach(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { path, message } of error.issues) errors[path.map(String).join('.')] ??= message
  return errors
}
