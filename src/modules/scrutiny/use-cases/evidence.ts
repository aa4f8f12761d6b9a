import { NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, may, type Work } from '../../../spine/access/index.ts'
import { type FilledForm, meaning, rowsOf } from '../../../spine/forms/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { changeRecord, createRecord, newId, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type EntryState, entryKind } from '../store/evidence-kind.ts'
import { type EvidenceRow, evidenceRows, type Weighing, weighingsOf } from '../store/list-evidence.ts'
import { type ReviewState, reviewKind } from '../store/review-kind.ts'
import { reviewById } from './life-of-review.ts'
import { scrutinyReaders } from './readers.ts'
import { readScope } from './scope.ts'

/** A review with its questions and what was learned on them. */
export type ReviewEvidence = {
  review: StoredRecord<ReviewState>
  questions: readonly string[]
  entries: readonly EvidenceRow[]
  weighed: ReadonlyMap<string, Weighing>
}

/** Reads a review's evidence log. */
export async function readEvidence(work: Work, reference: string): Promise<ReviewEvidence> {
  const { review, filled } = await readScope(work, reference)
  const entries = await evidenceRows(work, review.id)
  return { review, questions: questionsOf(filled), entries, weighed: await weighingsOf(work, review.id) }
}

/** The lines of enquiry of a scope (G10): its key questions, or its aims where the form has no place for questions. */
export function questionsOf({ form, answers }: Pick<FilledForm, 'form' | 'answers'>): string[] {
  const asked = form.sections.flatMap(({ questions }) => questions).find(({ means }) => means === 'questions')
  const rows = asked ? rowsOf(answers[asked.key]).map(([question = '']) => question) : []
  const lines = rows.length > 0 ? rows : meaning(form, answers, 'aims').split('\n')
  return [...new Set(lines.map((line) => line.trim()).filter(Boolean))]
}

/** Who writes a review's evidence down: scrutiny officers, the member who proposes it, and its committee. */
export const keepsEvidence = (work: Pick<Work, 'actor'>, { ownerId, state }: StoredRecord<ReviewState>): boolean =>
  may(work.actor, 'keep evidence', standingOf(work, ownerId, state.body_id))

/** How somebody stands to a review, for the policy: as the member who proposes it, as one of its committee. */
export const standingOf = ({ actor }: Pick<Work, 'actor'>, ownerId: string | null, bodyId: string) => ({
  owner: ownerId !== null && ownerId === actor.person,
  member: actor.principals.has(`body:${bodyId}`),
})

/** A review whose evidence this person may write down, or the refusal. */
export async function mayKeepEvidence(work: Work, reference: string): Promise<StoredRecord<ReviewState>> {
  const review = await readRecord(work, reviewKind, reference)
  insist(work.actor, 'keep evidence', standingOf(work, review.ownerId, review.state.body_id))
  return review
}

export type EvidenceParts = Omit<EntryState, 'review_id'> & { title: string }

/**
 * Adds an entry to a review's evidence log (G32). Whoever reads the review reads it. `sourceId` is the record that it was written
 * from, such as a witness.
 */
export async function addEvidence(work: Work, reference: string, parts: EvidenceParts, sourceId: string | null = null) {
  const review = await mayKeepEvidence(work, reference)
  if (review.state.standing === 'not going ahead')
    throw new NotPossibleNow(`${review.reference} does not go ahead, so it takes no evidence.`)
  const { title, ...said } = await checked(work, reference, parts, [])
  const readers = [...scrutinyReaders, `body:${review.state.body_id}`]
  const state = { ...said, review_id: review.id }
  const given = { title, ownerId: work.actor.person, readers, state }
  const made = await createRecord(work, entryKind, given, { deed: 'written down' })
  if (sourceId) await linkRecords(work, made.id, 'arises from', sourceId)
  return made
}

/** Changes an entry, or sets it aside with the reason. */
export async function changeEvidence(work: Work, reference: string, version: number, parts: EvidenceParts) {
  const { entry, review } = await entryToKeep(work, reference)
  const { title, ...state } = await checked(work, review.reference, parts, entry.state.questions)
  const aside = state.set_aside_because !== '' && entry.state.set_aside_because === ''
  const said = aside ? { deed: 'set aside', reason: state.set_aside_because } : { deed: 'changed' }
  await changeRecord(work, entryKind, entry.id, { version, title, state }, said)
}

/** An entry with its review. */
export async function readEntry(work: Work, reference: string) {
  const entry = await readRecord(work, entryKind, reference)
  const { reference: review } = await reviewById(work, entry.state.review_id)
  return { entry, ...(await readEvidence(work, review)) }
}

/** An entry that this person may change, with its review and the questions it can bear on. */
export async function entryToKeep(work: Work, reference: string) {
  const found = await readEntry(work, reference)
  await mayKeepEvidence(work, found.review.reference)
  return found
}

async function checked(work: Work, review: string, parts: EvidenceParts, before: readonly string[]) {
  const { questions } = await readEvidence(work, review)
  if (parts.questions.some((one) => !questions.includes(one) && !before.includes(one)))
    throw new NotValid({
      questions: 'The scope has changed since you opened this page. Choose among its questions again',
    })
  if (parts.dated !== null && parts.dated > work.clock.today().toString())
    throw new NotValid({ dated: 'The day has not come yet' })
  return parts
}

/** Keeps what members make of a question's evidence: why one kind is enough, or how they weigh what contradicts (SCR-13). */
export async function weighEvidence(work: Work, reference: string, question: string, given: string): Promise<void> {
  const review = await mayKeepEvidence(work, reference)
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can weigh evidence.')
  const words = given.trim()
  if (words === '') throw new NotValid({ words: 'Say what members make of it' })
  const { questions } = await readEvidence(work, reference)
  if (!questions.includes(question)) throw new NotFound('That question of the review')
  const said = { deed: `weighed the evidence on “${question}”`, reason: words }
  await changeRecord(work, reviewKind, review.id, { version: review.version }, said)
  const at = instantOf(work)
  await work.tx
    .insertInto('evidence_weighing')
    .values({ id: newId(at.getTime()), review_id: review.id, question, words, weighed_by: person, weighed_at: at })
    .execute()
}

/**
 * The evidence that members of a review rely on: each entry with its reference, element, summary and strength, in the order written
 * down. What a finding or a report is built from (G33, G41); what was set aside is left out.
 */
export async function evidenceOfReview(
  work: Work,
  reviewId: string,
): Promise<Pick<EvidenceRow, 'id' | 'reference' | 'title' | 'element' | 'summary' | 'strength'>[]> {
  const rows = await evidenceRows(work, reviewId)
  return rows
    .filter(({ setAsideBecause }) => setAsideBecause === '')
    .map(({ id, reference, title, element, summary, strength }) => ({
      id,
      reference,
      title,
      element,
      summary,
      strength,
    }))
}

/**
 * What was learned on one question of a review's scope, by its number from 1, as rows of a finding's evidence: each names its entry,
 * so that the finding hangs from it. Nothing where there is no such question.
 */
export async function evidenceOnQuestion(work: Work, reference: string, number: number) {
  const { questions, entries } = await readEvidence(work, reference)
  const question = questions[number - 1]
  return entries
    .filter((entry) => question !== undefined && entry.setAsideBecause === '' && entry.questions.includes(question))
    .map((entry) => ({ element: entry.element, source: `${entry.reference}: ${entry.source}`, shows: entry.summary }))
}
