import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow } from '../../../kernel/failures.ts'
import { capitalised, formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import type { Work } from '../../../spine/access/index.ts'
import { publishedAt, publisherOf } from '../../../spine/publications/index.ts'
import { addresseeWords } from '../rules/findings/recommendation-words.ts'
import { type RecommendationRow, recommendationsOf } from '../store/list-recommendations.ts'
import { reportOf } from '../store/points-of-report.ts'
import { type NoticeState, noticeKind } from '../store/recommendation-kinds.ts'
import { reviewById } from './life-of-review.ts'

const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso))

/** Whether the public reads the report of a review now. The answer is then to be published too, within its two months (LAW-5). */
export async function reportIsPublic(work: Work, reviewId: string): Promise<boolean> {
  const report = await reportOf(work, reviewId)
  const published = report ? await publishedAt(work, `reports/${report.reference}`) : null
  return published !== null && published.withdrawnAt === null
}

/** Whether the public reads the answer to a notice as it is now. */
export async function answerIsPublic(work: Work, reference: string): Promise<boolean> {
  const published = await publishedAt(work, `recommendations/${reference}`)
  return published !== null && published.withdrawnAt === null
}

/**
 * Recommendations to one addressee for the public, with the answer and what came of each (G43, G45, LAW-5): one page that is
 * published anew as things go on, and the rows of the public tracker.
 */
export const noticePublisher = publisherOf(noticeKind, {
  what: 'recommendations and answer',
  section: 'recommendations',
  make: async (work, { id, state }) => {
    const review = await reviewById(work, state.review_id)
    if (!(await reportIsPublic(work, review.id)))
      throw new NotPossibleNow(
        `The report of ${review.reference} is not published, so neither is its answer. Publish the report first.`,
      )
    const rows = await recommendationsOf(work, { noticeId: id })
    const items = rows.map((row) => itemOf(row, review.title, state))
    return {
      title: `Recommendations to ${state.to_name}: ${review.title}`,
      blocks: [clock(state, review.reference), ...said(state), ...rows.flatMap(blocksOf)],
      data: { type: 'recommendations', id, review: review.reference, items },
    }
  },
})

const clock = (state: NoticeState, review: string): DocumentBlock => ({
  kind: 'keyValue',
  rows: [
    { key: 'Review', value: review },
    { key: 'To', value: `${state.to_name} (${addresseeWords[state.addressee].toLowerCase()})` },
    { key: 'Received', value: day(state.received_on) },
    ...(state.due_on ? [{ key: 'Answer due', value: day(state.due_on) }] : []),
    { key: 'Answered', value: state.replied_on ? day(state.replied_on) : 'Not yet' },
    ...(state.considered_on ? [{ key: 'Considered by members', value: day(state.considered_on) }] : []),
  ],
})

const said = ({ reply_words: reply, considered_words: considered }: NoticeState): DocumentBlock[] => [
  ...under('What was said with the answer', reply),
  ...under('What members made of it', considered),
]

const under = (text: string, words: string): DocumentBlock[] =>
  words === ''
    ? []
    : [
        { kind: 'heading', level: 1, text },
        { kind: 'paragraph', text: words },
      ]

const blocksOf = (row: RecommendationRow): DocumentBlock[] => [
  { kind: 'heading', level: 1, text: row.number },
  { kind: 'paragraph', text: row.agreed_words || row.words },
  {
    kind: 'keyValue',
    rows: [
      { key: 'Answer', value: row.answer ? capitalised(row.answer) : 'None yet' },
      ...wordsIf('Reasons', row.answer_reasons),
      ...wordsIf('Who sees to it', row.answer_lead),
      ...wordsIf('By when', row.answer_due ? day(row.answer_due) : ''),
      ...wordsIf('How it goes on', capitalised(row.progress)),
      ...wordsIf('What it changed', row.effect ?? ''),
      ...(row.standing === 'closed' ? [{ key: 'Closed', value: 'Members have closed it' }] : []),
    ],
  },
]

const wordsIf = (key: string, value: string) => (value === '' ? [] : [{ key, value }])

const itemOf = (row: RecommendationRow, review: string, notice: NoticeState) => ({
  id: row.id,
  number: row.number,
  text: row.agreed_words || row.words,
  review_id: row.review,
  review,
  addressee: notice.to_name,
  received_on: notice.received_on,
  answer_due: notice.due_on,
  answered_on: row.answered_on,
  answer: row.answer,
  reasons: row.answer_reasons,
  lead: row.answer_lead,
  target_on: row.answer_due,
  progress: row.progress,
  effect: row.effect ?? '',
  status: row.standing,
})
