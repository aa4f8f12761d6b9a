import { NotFound, NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import {
  changeRecord,
  createRecord,
  type RecordKind,
  readRecord,
  type StoredRecord,
} from '../../../spine/records/index.ts'
import type { ReviewState } from '../store/review-kind.ts'
import { type OfReview, type SourceRow, sourcesOf } from '../store/sources-of.ts'
import { keepsEvidence, mayKeepEvidence, standingOf } from './evidence.ts'
import { readersOf } from './find.ts'
import { reviewById } from './life-of-review.ts'

/** A review with its sources of one kind. */
export async function readSources<S extends OfReview>(
  work: Work,
  kind: RecordKind<S>,
  review: StoredRecord<ReviewState>,
) {
  return { review, rows: await sourcesOf(work, kind, review.id), keeps: keepsEvidence(work, review) }
}

/** Adds a source of evidence to a review: whoever keeps its evidence. Whoever reads the review reads it. */
export async function addSource<S extends OfReview>(
  work: Work,
  kind: RecordKind<S>,
  review: string,
  { title, state }: { title: string; state: NoInfer<S> },
): Promise<{ id: string; reference: string }> {
  const found = await mayKeepEvidence(work, review)
  if (found.state.standing === 'not going ahead')
    throw new NotPossibleNow(`${found.reference} does not go ahead, so nothing is added to it.`)
  const given = { title, ownerId: work.actor.person, readers: readersOf(found), state }
  const made = await createRecord(work, kind, given, { deed: 'added' })
  await linkRecords(work, made.id, 'arises from', found.id)
  return made
}

/** How the person stands to the review that a source belongs to, for the policy. */
export async function standsToReview<S extends OfReview>(work: Work, { state }: StoredRecord<S>) {
  const { ownerId, state: of } = await reviewById(work, state.review_id)
  return standingOf(work, ownerId, of.body_id)
}

/** Changes a source of evidence: whoever keeps the evidence of its review. */
export async function changeSource<S extends OfReview>(
  work: Work,
  kind: RecordKind<S>,
  reference: string,
  version: number,
  { title, state, deed }: { title?: string; state: Partial<S>; deed: string },
): Promise<void> {
  const record = await readRecord(work, kind, reference)
  insist(work.actor, 'keep evidence', await standsToReview(work, record))
  await changeRecord(work, kind, record.id, { version, ...(title ? { title } : {}), state }, { deed })
}

/** A source of this review by its reference, or NotFound where it is another's. */
export async function sourceOfReview<S extends OfReview>(
  work: Work,
  kind: RecordKind<S>,
  reviewId: string,
  reference: string,
): Promise<SourceRow<S>> {
  const found = (await sourcesOf(work, kind, reviewId)).find((one) => one.reference === reference)
  if (!found) throw new NotFound(reference)
  return found
}
