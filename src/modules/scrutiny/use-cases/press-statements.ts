import { Temporal } from 'temporal-polyfill'
import { NotAllowed, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { timeDeadline } from '../../../kernel/zoned.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { publisherOf } from '../../../spine/publications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { statementStanding } from '../rules/publicity/statement-standing.ts'
import { chairs } from '../store/people-of-scrutiny.ts'
import { type StatementState, statementKind } from '../store/publicity-kinds.ts'
import { reviewById } from './life-of-review.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'
import { readPublicity } from './publicity.ts'
import { scrutinyReaders } from './readers.ts'

export type StatementWords = { title: string; words: string; releaseOn: string; releaseAt: string }

const fresh = { checked_by: null, checked_words: '', chair_by: null, communications_by: null }

/** Who stands how to a statement: as the leader of communications, as the committee's chair. */
export async function partIn(work: Work, { state }: StoredRecord<StatementState>) {
  const review = await reviewById(work, state.review_id)
  const { plan } = await readPublicity(work, review.reference)
  const { person } = work.actor
  return {
    review,
    lead: person !== null && plan?.state.lead_id === person,
    chair: person !== null && (await chairs(work, person, review.state.body_id)),
  }
}

/** Writes a press statement about a review (G38). Gives its reference. */
export async function writeStatement(work: Work, reference: string, words: StatementWords): Promise<string> {
  const { review, plan } = await readPublicity(work, reference)
  const { person } = work.actor
  insist(work.actor, 'write a press statement', { lead: plan !== null && plan.state.lead_id === person })
  if (person === null) throw new NotPossibleNow('Only a person can write a statement.')
  const state = { review_id: review.id, written_by: person, ...saidOf(words), ...fresh }
  const readers = [...scrutinyReaders, `body:${review.state.body_id}`]
  const given = { title: words.title, ownerId: person, readers, state }
  return (await createRecord(work, statementKind, given, { deed: 'wrote' })).reference
}

/** Changes its words. What was checked and approved was other words, and so is asked for anew. */
export async function changeStatement(
  work: Work,
  reference: string,
  version: number,
  words: StatementWords,
): Promise<void> {
  const statement = await readRecord(work, statementKind, reference)
  const { lead } = await partIn(work, statement)
  insist(work.actor, 'write a press statement', { lead })
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can write a statement.')
  const state = { written_by: person, ...saidOf(words), ...fresh }
  await changeRecord(work, statementKind, statement.id, { version, title: words.title, state }, { deed: 'changed' })
}

const saidOf = ({ words, releaseOn, releaseAt }: StatementWords) => ({
  words,
  release_on: releaseOn,
  release_at: releaseAt,
})

/** Somebody other than its writer says against what they checked its facts. */
export async function checkStatement(work: Work, reference: string, version: number, against: string): Promise<void> {
  insist(work.actor, 'check a press statement')
  const statement = await readRecord(work, statementKind, reference)
  const { person } = work.actor
  if (person === statement.state.written_by)
    throw new NotAllowed('You wrote these words. Somebody else checks their facts.')
  if (against.trim() === '') throw new NotValid({ against: 'Say against what you checked it' })
  const state = { checked_by: person, checked_words: against.trim() }
  const said = { deed: 'checked the facts', reason: against.trim() }
  await changeRecord(work, statementKind, statement.id, { version, state }, said)
}

/** The committee's chair, or whoever leads communications, approves the words that were checked. */
export async function approveStatement(work: Work, reference: string, version: number): Promise<void> {
  const statement = await readRecord(work, statementKind, reference)
  const { lead, chair, review } = await partIn(work, statement)
  insist(work.actor, 'approve a press statement', { lead, member: chair })
  if (chair) await insistActorMayScrutinise(work, { cabinetMemberId: review.state.cabinet_member_id })
  if (statement.state.checked_by === null) throw new NotPossibleNow('Its facts have not been checked yet.')
  const { person } = work.actor
  const state = { ...(chair ? { chair_by: person } : {}), ...(lead ? { communications_by: person } : {}) }
  const as = [...(chair ? ['the chair'] : []), ...(lead ? ['communications'] : [])].join(' and ')
  await changeRecord(work, statementKind, statement.id, { version, state }, { deed: `approved as ${as}` })
}

/** Where it stands now. */
export function standingOf(work: Pick<Work, 'clock'>, { state }: StoredRecord<StatementState>) {
  const day = Temporal.PlainDate.from(state.release_on)
  const { instant } = timeDeadline(day, Temporal.PlainTime.from(state.release_at))
  const approvals = {
    checked: state.checked_by !== null,
    chair: state.chair_by !== null,
    communications: state.communications_by !== null,
  }
  return statementStanding(approvals, Temporal.Instant.compare(instant, work.clock.now()) <= 0)
}

/** Goes out as a page of the public site, once it is checked, approved by both and its time has come. */
export const statementPublisher = publisherOf(statementKind, {
  what: 'press statement',
  section: 'statements',
  make: async (work, statement) => {
    const { wants } = standingOf(work, statement)
    if (wants.length > 0) throw new NotPossibleNow(`Before it can go out it wants ${wants.join('; ')}.`)
    const paragraphs = statement.state.words.split(/\n{2,}/).map((text) => ({ kind: 'paragraph' as const, text }))
    return { title: statement.title, blocks: paragraphs }
  },
})
