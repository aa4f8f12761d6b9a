import { NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { doneWith, notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type PublicityState, publicityKind, publicityOf } from '../store/publicity-kinds.ts'
import { type ReviewState, reviewKind } from '../store/review-kind.ts'
import { scrutinyReaders } from './readers.ts'

/** What waits for whoever leads communications of a review that the media will care about, by this name. */
const leadCommunications = 'lead communications of a review'

export type Publicity = {
  review: StoredRecord<ReviewState>
  plan: StoredRecord<PublicityState> | null
}

/** A review with its publicity plan, where one has been written. */
export async function readPublicity(work: Work, reference: string): Promise<Publicity> {
  const review = await readRecord(work, reviewKind, reference)
  const found = await publicityOf(work, review.id)
  return { review, plan: found === null ? null : await readRecord(work, publicityKind, found) }
}

/**
 * Writes how a review is made known, and how much the media will care (G37, G39). High interest names who leads communications, who is
 * told at once. `version` is 0 where the person saw that nobody had written it.
 */
export async function writePublicity(
  work: Work,
  reference: string,
  version: number,
  state: Omit<PublicityState, 'review_id'>,
): Promise<void> {
  const { review, plan } = await readPublicity(work, reference)
  insist(work.actor, 'keep publicity', { lead: plan !== null && plan.state.lead_id === work.actor.person })
  if (state.interest_reason === '') throw new NotValid({ interest_reason: 'Say why' })
  if (state.interest === 'high' && state.lead_id === null)
    throw new NotValid({ lead: 'Media interest is high: name who leads communications' })
  const whole = { ...state, review_id: review.id }
  const readers = [...scrutinyReaders, `body:${review.state.body_id}`]
  const title = `Publicity of ${review.reference}`
  if (plan) await changeRecord(work, publicityKind, plan.id, { version, state: whole }, { deed: 'changed' })
  else await createRecord(work, publicityKind, { title, ownerId: null, readers, state: whole }, { deed: 'wrote' })
  await tellLead(work, review, plan, state)
}

async function tellLead(
  work: Work,
  review: StoredRecord<ReviewState>,
  before: Publicity['plan'],
  { interest, lead_id }: Pick<PublicityState, 'interest' | 'lead_id'>,
): Promise<void> {
  const was = before?.state.interest === 'high' ? before.state.lead_id : null
  const is = interest === 'high' ? lead_id : null
  if (was === is) return
  if (was) await doneWith(work, review.id, [was], leadCommunications)
  if (!is) return
  await notify(work, [is], {
    recordId: review.id,
    deed: leadCommunications,
    what: `${review.reference}: media interest is high, and you lead communications`,
    why: 'The publicity plan names you. It wants a plan of what is released when.',
    href: `/scrutiny/reviews/${review.reference}/publicity`,
  })
}
