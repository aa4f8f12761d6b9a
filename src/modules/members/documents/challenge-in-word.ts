import type { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import { day } from '../../../spine/record-forms/index.ts'
import type { Answer } from '../../../spine/web/index.ts'
import { bySection, challengeStanding, confidenceWords } from '../rules/challenge/challenge-words.ts'
import type { ChallengeRow } from '../store/list-challenges.ts'
import type { PlanSections } from '../use-cases/plan-sections.ts'
import { wordType } from './word-type.ts'

export type ChallengedPlan = PlanSections & { challenges: readonly ChallengeRow[] }

/** The challenge to each plan as a document: section by section, also those that nobody has asked about (G58). */
export async function challengeInWord(
  plans: readonly ChallengedPlan[],
  council: string,
  today: Temporal.PlainDate,
): Promise<Answer> {
  const none: DocumentBlock = { kind: 'paragraph', text: 'No plan is live, so there is none to challenge.' }
  const bytes = await writeWord({
    title: 'Members’ challenge to the improvement plan',
    author: council,
    header: `${council}: challenge to the plan`,
    footer: `As at ${formatDate(today)}`,
    blocks: plans.length > 0 ? plans.flatMap((plan) => planBlocks(plan, today)) : [none],
  })
  return { kind: 'file', bytes, name: 'Challenge to the plan.docx', type: wordType }
}

function planBlocks({ title, sections, challenges }: ChallengedPlan, today: Temporal.PlainDate): DocumentBlock[] {
  return [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'table',
      caption: `Sections of ${title}`,
      columns: [
        { header: 'Section', width: 5 },
        { header: 'Asked', width: 1, align: 'right' },
        { header: 'Answered', width: 1, align: 'right' },
        { header: 'How sure members are', width: 2 },
      ],
      rows: bySection(sections, challenges).map((one) => [
        one.section,
        String(one.asked),
        String(one.answered),
        one.confidence ? confidenceWords[one.confidence] : 'Not said yet',
      ]),
    },
    ...challenges.flatMap((one) => oneBlocks(one, today)),
  ]
}

function oneBlocks(row: ChallengeRow, today: Temporal.PlainDate): DocumentBlock[] {
  const rows = [
    { key: 'Section', value: row.section },
    { key: 'Question', value: row.question },
    { key: 'Asked', value: `${day(row.asked_on)}${row.askedBy ? `, by ${row.askedBy}` : ''}` },
    { key: 'Answer', value: row.answered_on ? `${row.answer} (${day(row.answered_on)})` : 'None yet' },
    { key: 'Evidence seen', value: row.evidence },
    { key: 'How sure members are', value: row.confidence ? `${confidenceWords[row.confidence]}: ${row.because}` : '' },
    {
      key: 'To come back',
      value: [row.follow_up, row.follow_up_by ? `by ${day(row.follow_up_by)}` : ''].join(' ').trim(),
    },
    { key: 'What came back', value: row.follow_up_words },
    { key: 'Standing', value: challengeStanding(row, today).word },
  ]
  return [
    { kind: 'heading', level: 2, text: `${row.reference} ${row.title}` },
    { kind: 'keyValue', rows: rows.filter(({ value }) => value !== '') },
  ]
}
