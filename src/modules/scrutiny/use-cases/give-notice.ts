import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { formatDate, plural } from '../../../kernel/text.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { putOnNextAgenda } from '../../../spine/meetings/index.ts'
import { doneWith, notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { type Addressee, addresseeWords } from '../rules/findings/recommendation-words.ts'
import { responseClock } from '../rules/response/response-clock.ts'
import { noticesOf } from '../store/findings-of.ts'
import { recommendationsOf } from '../store/list-recommendations.ts'
import { noticeKind, recommendationKind } from '../store/recommendation-kinds.ts'
import { reviewKind } from '../store/review-kind.ts'
import { readersOf } from './find.ts'
import { isApproved, moveReviewOn, reviewById } from './life-of-review.ts'

/** What waits for whoever leads the service: an answer, by this name. */
const answerNotice = 'answer recommendations of scrutiny'

export type NewNotice = { addressee: Addressee; toName: string; receivedOn: string; ownerId: string | null }

/**
 * Gives formal notice of every drafted recommendation to one addressee (G42), and starts the clock of its answer (LAW-5). The
 * review is reported from then on. `ownerId` is who sees to the answer, and is told.
 */
export async function giveNotice(work: Work, reference: string, given: NewNotice): Promise<{ reference: string }> {
  const review = await readRecord(work, reviewKind, reference)
  insist(work.actor, 'give notice of recommendations')
  if (!isApproved(review.state.standing))
    throw new NotPossibleNow(
      `The scope of ${review.reference} is ${review.state.standing === 'scoping' ? 'not approved' : 'not going ahead'}, so notice cannot be given of what it recommends.`,
    )
  if (given.toName === '') throw new NotValid({ to_name: 'Say to whom: the name of the executive, partner or board' })
  if (given.receivedOn === '') throw new NotValid({ received_on: 'Enter the day on which they get it' })
  const rows = await recommendationsOf(work, { reviewId: review.id })
  const theirs = rows.filter(({ addressee, standing }) => standing === 'drafted' && addressee === given.addressee)
  if (theirs.length === 0)
    throw new NotValid({
      addressee: `No recommendation to ${addresseeWords[given.addressee].toLowerCase()} waits for notice`,
    })
  const received = Temporal.PlainDate.from(given.receivedOn)
  const { due, why } = responseClock(received, given.addressee, bankHolidays)
  const state = {
    review_id: review.id,
    addressee: given.addressee,
    to_name: given.toName,
    received_on: given.receivedOn,
    due_on: due?.toString() ?? null,
    due_why: why,
    replied_on: null,
    reply_words: '',
    considered_on: null,
    considered_words: '',
  }
  const title = `${plural(theirs.length, 'recommendation')} to ${given.toName}`
  const record = { title, ownerId: given.ownerId, readers: readersOf(review), state }
  const made = await createRecord(work, noticeKind, record, { deed: 'gave notice' })
  await linkRecords(work, made.id, 'arises from', review.id)
  for (const one of theirs) {
    const { version } = await readRecord(work, recommendationKind, one.reference)
    const told = { notice_id: made.id, standing: 'notified' as const }
    await changeRecord(work, recommendationKind, one.id, { version, state: told }, { deed: 'gave notice of' })
  }
  await moveReviewOn(work, review, 'reported')
  if (given.ownerId) {
    await notify(work, [given.ownerId], {
      recordId: made.id,
      deed: answerNotice,
      what: `${made.reference} wants an answer${due ? ` by ${formatDate(due)}` : ''}`,
      why: `${title}, from scrutiny.`,
      href: noticeKind.path(made.reference),
    })
  }
  return made
}

/**
 * Records that the addressee has answered the whole notice: every recommendation has an answer, and the day. The committee's
 * consideration goes on the agenda of its next meeting by itself (G44), and the officer is told which, or that none is arranged.
 */
export async function recordReply(
  work: Work,
  reference: string,
  version: number,
  said: { replied_on: string | null; reply_words: string },
): Promise<void> {
  const notice = await readRecord(work, noticeKind, reference)
  insist(work.actor, 'answer recommendations')
  if (notice.state.replied_on) throw new NotPossibleNow(`${reference} was answered already.`)
  const rows = await recommendationsOf(work, { noticeId: notice.id })
  const open = rows.filter(({ standing }) => standing === 'notified')
  if (open.length > 0)
    throw new NotPossibleNow(
      `Each recommendation is answered first. Without an answer: ${open.map(({ number }) => number).join(', ')}.`,
    )
  const repliedOn = said.replied_on ?? work.clock.today().toString()
  if (repliedOn > work.clock.today().toString()) throw new NotValid({ replied_on: 'That day has not come yet' })
  if (repliedOn < notice.state.received_on) throw new NotValid({ replied_on: 'That is before the notice was received' })
  const state = { replied_on: repliedOn, reply_words: said.reply_words }
  await changeRecord(work, noticeKind, notice.id, { version, state }, { deed: 'answered' })
  await doneWith(work, notice.id, null, answerNotice)
  const review = await reviewById(work, notice.state.review_id)
  const notices = await noticesOf(work, review.id)
  if (notices.every((one) => one.state.replied_on !== null)) await moveReviewOn(work, review, 'answered')
  const item = `Answer to ${notice.reference}: ${notice.title}`
  const meeting = await putOnNextAgenda(work, review.state.body_id, item)
  if (!review.state.officer_id) return
  await notify(work, [review.state.officer_id], {
    recordId: notice.id,
    deed: considerAnswer,
    what: `${notice.reference} has been answered: the committee is to consider it`,
    why: meeting
      ? `It is on the agenda of ${meeting.reference}, ${formatDate(Temporal.PlainDate.from(meeting.heldOn))}.`
      : `You support ${review.reference}, and no meeting of its committee is arranged.`,
    href: noticeKind.path(notice.reference),
  })
}

/** What waits for the scrutiny officer once a notice is answered, by this name. */
const considerAnswer = 'put an answer on the agenda'

/** Records that the committee considered the answer, and what it said (G44). */
export async function considerReply(
  work: Work,
  reference: string,
  version: number,
  said: { considered_on: string | null; considered_words: string },
): Promise<void> {
  const notice = await readRecord(work, noticeKind, reference)
  insist(work.actor, 'give notice of recommendations')
  if (!notice.state.replied_on) throw new NotPossibleNow('There is no answer to consider yet.')
  if (!said.considered_on) throw new NotValid({ considered_on: 'Enter the day of the meeting' })
  if (said.considered_on > work.clock.today().toString())
    throw new NotValid({ considered_on: 'That day has not come yet' })
  if (said.considered_words === '') throw new NotValid({ considered_words: 'Say what the committee made of it' })
  await changeRecord(work, noticeKind, notice.id, { version, state: said }, { deed: 'considered the answer to' })
  await doneWith(work, notice.id, null, considerAnswer)
}
