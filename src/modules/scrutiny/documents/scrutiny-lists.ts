import { Temporal } from 'temporal-polyfill'
import { londonDate } from '../../../kernel/zoned.ts'
import type { ListFile } from '../../../spine/web/index.ts'
import { reasonWordsOf } from '../rules/topics/topic-words.ts'
import type { ReviewRow } from '../store/list-reviews.ts'
import type { TopicRow } from '../store/list-topics.ts'

const dayOf = (at: Date) => londonDate(Temporal.Instant.fromEpochMilliseconds(at.getTime())).toString()

/** Topics as a file: exactly these rows. */
export const topicsFile = (rows: readonly TopicRow[]): ListFile => ({
  title: 'Topics for scrutiny',
  many: 'Topics',
  columns: [
    { header: 'Reference', kind: 'text', width: 11 },
    { header: 'Topic', kind: 'text', width: 50 },
    { header: 'Why', kind: 'text', width: 50 },
    { header: 'Evidence', kind: 'text', width: 40 },
    { header: 'Suggested by', kind: 'text', width: 30 },
    { header: 'From', kind: 'text', width: 10 },
    { header: 'Suggested', kind: 'date' },
    { header: 'Best score in hundredths', kind: 'number', width: 10 },
    { header: 'Standing', kind: 'text', width: 14 },
    { header: 'Reason', kind: 'text', width: 50 },
  ],
  rows: rows.map((row) => [
    row.reference,
    row.title,
    row.why,
    row.evidence,
    row.suggestedBy,
    row.source,
    dayOf(row.suggestedAt),
    row.score,
    row.standing,
    [reasonWordsOf(row.reason), row.reasonWords].filter(Boolean).join('. '),
  ]),
})

/** Reviews as a file: exactly these rows. */
export const reviewsFile = (rows: readonly ReviewRow[]): ListFile => ({
  title: 'Scrutiny reviews',
  many: 'Reviews',
  columns: [
    { header: 'Reference', kind: 'text', width: 11 },
    { header: 'Review', kind: 'text', width: 60 },
    { header: 'Committee', kind: 'text', width: 30 },
    { header: 'Proposed by', kind: 'text', width: 26 },
    { header: 'Scrutiny officer', kind: 'text', width: 26 },
    { header: 'Started', kind: 'date' },
    { header: 'Draft', kind: 'number', width: 7 },
    { header: 'Undecided points', kind: 'number', width: 9 },
    { header: 'Standing', kind: 'text', width: 16 },
  ],
  rows: rows.map((row) => [
    row.reference,
    row.title,
    row.committee,
    row.proposer ?? '',
    row.officer ?? '',
    dayOf(row.startedAt),
    row.draft,
    row.undecided,
    row.standing,
  ]),
})
