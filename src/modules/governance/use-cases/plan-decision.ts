import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { hasExecutive } from '../rules/governance-model.ts'
import { type PlannedState, plannedKind, unsaid } from '../store/planned-decision-kind.ts'
import { readRules } from '../store/read-rules.ts'

/** What is said of a decision to come: the fields of its notice and of its size. */
export type PlannedWords = Pick<
  PlannedState,
  | 'key'
  | 'amount'
  | 'wards'
  | 'matter'
  | 'maker'
  | 'when_words'
  | 'documents'
  | 'documents_from'
  | 'more_documents'
  | 'how_to_ask'
  | 'in_private'
  | 'private_reasons'
> & { title: string; ownerId: string | null }

/** Puts a decision on the forward plan. The service sees it; everybody does once its notice is published. */
export async function planDecision(work: Work, words: PlannedWords): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'plan a decision')
  const { title, ownerId, ...said } = words
  const state = { ...unsaid, ...said, ...whenOf(work, words.when_words), key: await isKey(work, words.key) }
  return createRecord(
    work,
    plannedKind,
    { title, ownerId, readers: serviceReaders, state },
    { deed: 'put on the forward plan' },
  )
}

/** Changes what is said of it. Once the notice is out a change is a change of the notice, and the history says so. */
export async function changePlanned(
  work: Work,
  reference: string,
  version: number,
  words: PlannedWords,
): Promise<void> {
  const before = await stillOpen(work, reference)
  const { title, ownerId, ...said } = words
  const state = { ...said, ...whenOf(work, words.when_words), key: await isKey(work, words.key) }
  const deed = before.state.status === 'noticed' ? 'changed the notice' : 'changed'
  await changeRecord(work, plannedKind, before.id, { version, title, ownerId, state }, { deed })
}

/** Takes it off the plan, saying why. */
export async function withdrawPlanned(work: Work, reference: string, version: number, why: string): Promise<void> {
  const { id } = await stillOpen(work, reference)
  const because = why.trim()
  if (because === '') throw new NotValid({ why: 'Say why it is not to be decided' })
  const state = { status: 'withdrawn' as const, withdrawn_because: because }
  await changeRecord(work, plannedKind, id, { version, state }, { deed: 'withdrew', reason: because })
}

/** The planned decision, for whoever keeps it; refused once it has been decided or withdrawn. */
export async function stillOpen(work: Work, reference: string): Promise<StoredRecord<PlannedState>> {
  const found = await keptByActor(work, reference)
  const { status } = found.state
  if (status === 'planned' || status === 'noticed') return found
  throw new NotPossibleNow(`${found.reference} has been ${status}, so it is kept as it stands.`)
}

export async function keptByActor(work: Work, reference: string): Promise<StoredRecord<PlannedState>> {
  const found = await readRecord(work, plannedKind, reference)
  insist(work.actor, 'keep a planned decision', { owner: found.ownerId === work.actor.person })
  return found
}

/** Without an executive there is no key decision, whatever was ticked (LAW-8). */
const isKey = async (work: Work, key: boolean) => key && hasExecutive((await readRules(work)).governance_model)

/** "December 2026" is kept as said, with the first and last day that it can mean. */
export function whenOf(work: Work, words: string): Pick<PlannedState, 'when_words' | 'decide_from' | 'decide_to'> {
  const { earliest, latest, problem } = parseAgreedDate(words, { asAt: work.clock.today(), calendar: bankHolidays })
  if (problem) throw new NotValid({ when_words: problem.message })
  if (words !== '' && (!earliest || !latest))
    throw new NotValid({ when_words: 'Write a day or a period, such as 8 December 2026 or December 2026' })
  return { when_words: words, decide_from: earliest?.toString() ?? null, decide_to: latest?.toString() ?? null }
}
