import type { Temporal } from 'temporal-polyfill'
import type { ListFile } from '../../../spine/web/index.ts'
import { challengeStanding, confidenceWords } from '../rules/challenge/challenge-words.ts'
import type { ChallengeRow } from '../store/list-challenges.ts'

/** What members asked of plans, as a list to take away. */
export const challengeFile = (rows: readonly ChallengeRow[], today: Temporal.PlainDate): ListFile => ({
  title: 'Challenge to the plan',
  many: 'Questions',
  columns: [
    { header: 'Reference', kind: 'text', width: 11 },
    { header: 'Committee', kind: 'text', width: 28 },
    { header: 'Plan', kind: 'text', width: 10 },
    { header: 'Section', kind: 'text', width: 30 },
    { header: 'Question', kind: 'text', width: 60 },
    { header: 'Asked by', kind: 'text', width: 24 },
    { header: 'Asked', kind: 'date' },
    { header: 'Who answers', kind: 'text', width: 24 },
    { header: 'Answered', kind: 'date' },
    { header: 'Answer', kind: 'text', width: 60 },
    { header: 'Evidence seen', kind: 'text', width: 40 },
    { header: 'How sure', kind: 'text', width: 14 },
    { header: 'Because', kind: 'text', width: 40 },
    { header: 'To come back', kind: 'text', width: 40 },
    { header: 'By', kind: 'date' },
    { header: 'Came back', kind: 'date' },
    { header: 'What came back', kind: 'text', width: 40 },
    { header: 'Standing', kind: 'text', width: 22 },
  ],
  rows: rows.map((row) => [
    row.reference,
    row.committee,
    row.plan,
    row.section,
    row.question,
    row.askedBy ?? '',
    row.asked_on,
    row.owner ?? '',
    row.answered_on,
    row.answer,
    row.evidence,
    row.confidence ? confidenceWords[row.confidence] : '',
    row.because,
    row.follow_up,
    row.follow_up_by,
    row.followed_up_on,
    row.follow_up_words,
    challengeStanding(row, today).word,
  ]),
})
