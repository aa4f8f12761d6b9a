import { NotValid } from '../../../kernel/failures.ts'

import { insist, type Work } from '../../../spine/access/index.ts'
import { titleOf } from '../../../spine/actions/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { standsOn } from '../rules/findings/finding-words.ts'
import { type ReviewFindingState, reviewFindingKind } from '../store/finding-kind.ts'
import { type ReviewState, reviewKind } from '../store/review-kind.ts'
import { evidenceOfReview } from './evidence.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'
import { scrutinyReaders } from './readers.ts'

export type FindingWords = Omit<ReviewFindingState, 'review_id'>

/**
 * Writes down what a review found, with the evidence that it rests on: without any it is refused (G33, SCR-13). Evidence that names an
 * entry of the review's log ("EVD-3: …") is joined to it.
 */
export async function addReviewFinding(
  work: Work,
  reference: string,
  words: FindingWords,
): Promise<{ id: string; reference: string }> {
  const review = await reviewToWrite(work, reference)
  refuseFaults(words)
  const readers = readersOf(review)
  const state = { ...words, review_id: review.id }
  const given = { title: titleOf(words.words), ownerId: review.ownerId, readers, state }
  const made = await createRecord(work, reviewFindingKind, given, { deed: 'found' })
  await linkRecords(work, made.id, 'arises from', review.id)
  const log = await evidenceOfReview(work, review.id)
  for (const { source } of words.evidence) {
    const entry = log.find((one) => source.startsWith(`${one.reference}: `))
    if (entry) await linkRecords(work, entry.id, 'supports', made.id)
  }
  return made
}

/** Changes a finding. What it was stays in its history. */
export async function changeReviewFinding(
  work: Work,
  reference: string,
  version: number,
  words: FindingWords,
): Promise<void> {
  const before = await readRecord(work, reviewFindingKind, reference)
  insist(work.actor, 'keep a review', { owner: before.ownerId === work.actor.person })
  refuseFaults(words)
  const title = titleOf(words.words)
  await changeRecord(work, reviewFindingKind, before.id, { version, title, state: words }, { deed: 'changed' })
}

function refuseFaults({ words, evidence, thin_because: because }: FindingWords): void {
  const thin = evidence.length > 0 && standsOn(evidence).word === 'Thin' && because === ''
  const faults = {
    ...(words === '' ? { words: 'Say what was found' } : {}),
    ...(evidence.length === 0 ? { 'evidence-0-shows': 'Say on what it rests: nothing is found without evidence' } : {}),
    ...(thin
      ? { thin_because: 'Say why one kind of evidence is enough, or add evidence of another kind (SCR-13)' }
      : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
}

/** A review whose findings and recommendations this person may write: the scrutiny officers, and the member who proposes it. */
export async function reviewToWrite(work: Work, reference: string): Promise<StoredRecord<ReviewState>> {
  const review = await readRecord(work, reviewKind, reference)
  insist(work.actor, 'keep a review', { owner: review.ownerId !== null && review.ownerId === work.actor.person })
  await insistActorMayScrutinise(work, { cabinetMemberId: review.state.cabinet_member_id })
  return review
}

/** Who reads what hangs from a review: whoever reads the review. */
export const readersOf = ({ state }: StoredRecord<ReviewState>): readonly string[] => [
  ...scrutinyReaders,
  `body:${state.body_id}`,
]
