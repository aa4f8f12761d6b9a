import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import type { ListFile } from '../../../spine/web/index.ts'
import { cautionOfComparing, fewestAnswers, type QuestionFigures } from '../rules/surveys/survey-figures.ts'
import type { figuresOfSurvey } from '../use-cases/surveys.ts'

type Found = NonNullable<Awaited<ReturnType<typeof figuresOfSurvey>>>
const hidden = `Not shown: fewer than ${fewestAnswers} answered`

/** What was answered as a file: a row for each answer that could be chosen, each number and each text. */
export const surveyAnswersFile = (reference: string, { figures }: Found): ListFile => ({
  title: `Answers to ${reference}`,
  many: 'Answers',
  columns: [
    { header: 'Question', kind: 'text', width: 50 },
    { header: 'How many answered', kind: 'text', width: 18 },
    { header: 'Answer', kind: 'text', width: 50 },
    { header: 'How many', kind: 'number' },
    { header: 'Percent', kind: 'number' },
  ],
  rows: figures.flatMap((one) => rowsOf(one).map((row) => [one.text, answeredOf(one), ...row])),
})

const answeredOf = ({ answered, hidden: few }: QuestionFigures) =>
  few ? `fewer than ${fewestAnswers}` : String(answered)

function rowsOf(one: QuestionFigures): (string | number | null)[][] {
  if (one.shows === 'choices') return one.counted.map(({ choice, count, percent }) => [choice, count, percent])
  if (one.shows === 'words') return one.said.map((words) => [words, null, null])
  if (one.shows === 'number')
    return [
      ['The middle one', one.middle, null],
      ['The lowest', one.lowest, null],
      ['The highest', one.highest, null],
    ]
  return [[hidden, null, null]]
}

/** The same as a Word document, with the survey before beside it. */
export function surveyAnswersBlocks(forWhom: string, { answered, figures, before }: Found): DocumentBlock[] {
  return [
    {
      kind: 'keyValue',
      rows: [
        { key: 'Asked of', value: forWhom },
        { key: 'Answered by', value: String(answered) },
      ],
    },
    ...figures.flatMap(questionBlocks),
    ...(before
      ? [
          { kind: 'heading' as const, level: 1 as const, text: 'Beside the survey before' },
          { kind: 'paragraph' as const, text: cautionOfComparing(before.answered, answered) },
          ...before.compared.map(({ text, choices }) => ({
            kind: 'table' as const,
            caption: text,
            columns: [
              { header: 'Answer', width: 6 },
              { header: 'Then', width: 2 },
              { header: 'Now', width: 2 },
              { header: 'Points', width: 2 },
            ],
            rows: choices.map((one) => [one.choice, `${one.before}%`, `${one.now}%`, String(one.points)]),
          })),
        ]
      : []),
  ]
}

function questionBlocks(one: QuestionFigures): DocumentBlock[] {
  const heading = { kind: 'heading' as const, level: 1 as const, text: one.text }
  if (one.shows === 'words') return [heading, { kind: 'bullets', items: [...one.said] }]
  if (one.shows === 'nothing') return [heading, { kind: 'paragraph', text: `${hidden}.` }]
  const columns = [
    { header: 'Answer', width: 8 },
    { header: 'How many', width: 2 },
    { header: 'Percent', width: 2 },
  ]
  const rows = rowsOf(one).map(([words, count, percent]) => [
    String(words),
    String(count ?? ''),
    percent === null || percent === undefined ? '' : `${percent}%`,
  ])
  return [heading, { kind: 'table', caption: `${one.answered} answered`, columns, rows }]
}
