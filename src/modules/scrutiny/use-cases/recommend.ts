import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { titleOf } from '../../../spine/actions/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type Addressee, nextRecommendationNumber } from '../rules/findings/recommendation-words.ts'
import { reviewFindingKind } from '../store/finding-kind.ts'
import { numbersOfRecommendations } from '../store/list-recommendations.ts'
import { type RecommendationState, recommendationKind } from '../store/recommendation-kinds.ts'
import { readersOf, reviewToWrite } from './find.ts'

export type RecommendationWords = Pick<RecommendationState, 'words' | 'success' | 'lead' | 'target_on' | 'cost'> & {
  addressee: Addressee
}

/** Recommends something on a finding of the same review (G40). It gets the next number of the municipal year (SCR-19). */
export async function recommend(
  work: Work,
  reference: string,
  finding: string,
  words: RecommendationWords,
): Promise<{ id: string; reference: string }> {
  const review = await reviewToWrite(work, reference)
  if (finding === '') throw new NotValid({ finding: 'Choose the finding that it follows from' })
  const found = await readRecord(work, reviewFindingKind, finding)
  if (found.state.review_id !== review.id) throw new NotValid({ finding: 'Choose a finding of this review' })
  refuseFaults(words)
  const number = nextRecommendationNumber(await numbersOfRecommendations(work), work.clock.today())
  const state = {
    ...words,
    review_id: review.id,
    finding_id: found.id,
    notice_id: null,
    number,
    agreed_words: '',
    standing: 'drafted' as const,
    answer: '' as const,
    answer_reasons: '',
    answer_lead: '',
    answer_due: null,
    answered_on: null,
    progress: '' as const,
  }
  const given = { title: titleOf(words.words), ownerId: review.ownerId, readers: readersOf(review), state }
  const made = await createRecord(work, recommendationKind, given, { deed: 'recommended' })
  await linkRecords(work, made.id, 'arises from', found.id)
  return made
}

/** Changes a recommendation before notice of it is given; after that its words stand. */
export async function changeRecommendation(
  work: Work,
  reference: string,
  version: number,
  words: RecommendationWords,
): Promise<void> {
  const before = await recommendationToWrite(work, reference)
  if (before.state.standing !== 'drafted')
    throw new NotPossibleNow('Notice of it has been given, so its words stand. Record what was agreed beside them.')
  refuseFaults(words)
  const change = { version, title: titleOf(words.words), state: words }
  await changeRecord(work, recommendationKind, before.id, change, { deed: 'changed' })
}

/** Keeps the wording that was agreed beside the one that was recommended. */
export async function agreeWording(work: Work, reference: string, version: number, agreed: string): Promise<void> {
  const before = await recommendationToWrite(work, reference)
  if (agreed === '') throw new NotValid({ agreed_words: 'Enter the wording that was agreed' })
  const change = { version, state: { agreed_words: agreed } }
  await changeRecord(work, recommendationKind, before.id, change, { deed: 'kept the agreed wording of' })
}

/** Takes a recommendation out of the count because a later one stands in its place. */
export async function supersede(work: Work, reference: string, version: number, why: string): Promise<void> {
  const before = await recommendationToWrite(work, reference)
  if (before.state.standing === 'closed' || before.state.standing === 'superseded')
    throw new NotPossibleNow(`${before.state.number} is ${before.state.standing} already.`)
  if (why === '') throw new NotValid({ why: 'Say what stands in its place' })
  const change = { version, state: { standing: 'superseded' as const } }
  await changeRecord(work, recommendationKind, before.id, change, { deed: 'superseded', reason: why })
}

async function recommendationToWrite(work: Work, reference: string): Promise<StoredRecord<RecommendationState>> {
  const found = await readRecord(work, recommendationKind, reference)
  insist(work.actor, 'keep a review', { owner: found.ownerId !== null && found.ownerId === work.actor.person })
  return found
}

function refuseFaults({ words }: RecommendationWords): void {
  if (words === '') throw new NotValid({ words: 'Say what is recommended' })
}
