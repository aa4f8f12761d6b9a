import type { DocumentBlock, DocumentText, TextRun } from '../../../platform/word/document-blocks.ts'
import { type FormAnswer, type FormAnswers, headingOf, linesOf, rowsOf } from './answers.ts'
import type { Form, FormQuestion, FormSection } from './form.ts'

/** Who signed under a section, as the document says it. */
export type SignedLine = {
  name: string
  role: string
  capacity: string
  day: string
  view: string
  words: string
  draft: string
}

/** A filled form as the blocks of a document, section by section, each with the signatures under it. */
export function formBlocks(
  form: Form,
  answers: FormAnswers,
  signed: (section: FormSection) => readonly SignedLine[],
): DocumentBlock[] {
  return form.sections.flatMap((section): DocumentBlock[] => [
    { kind: 'heading', level: 1, text: section.heading },
    ...(form.layout === 'table' ? asTable(section, answers) : asHeadings(section, answers)),
    ...(section.signed ? signatureBlocks(section, signed(section)) : []),
  ])
}

/** Number, question with its guidance, answer: the sheet that officers know. An answer that is itself a table stands below. */
function asTable(section: FormSection, answers: FormAnswers): DocumentBlock[] {
  const plain = section.questions.filter(({ kind }) => kind !== 'table')
  const tables = section.questions.filter(({ kind }) => kind === 'table')
  const rows = plain.map((one): DocumentText[] => [one.number, questionRuns(one), answerText(one, answers[one.key])])
  return [
    {
      kind: 'table',
      caption: `To be answered by: ${section.who.toLowerCase()}`,
      columns: [
        { header: 'No', width: 1 },
        { header: 'Question', width: 5 },
        { header: 'Answer', width: 9 },
      ],
      rows,
    },
    ...tables.flatMap((one) => tableBlock(one, answers[one.key])),
  ]
}

function questionRuns({ ask, guidance }: FormQuestion): TextRun[] {
  return guidance
    ? [
        { text: ask, bold: true },
        { text: `\n${guidance}`, italic: true },
      ]
    : [{ text: ask, bold: true }]
}

function answerText({ kind }: FormQuestion, answer: FormAnswer | undefined): string {
  const lines = linesOf(answer)
  return kind === 'list' && lines.length > 1
    ? lines.map((line, at) => `${at + 1}. ${line}`).join('\n')
    : lines.join('\n')
}

function asHeadings(section: FormSection, answers: FormAnswers): DocumentBlock[] {
  return section.questions.flatMap((one): DocumentBlock[] => {
    const lines = linesOf(answers[one.key])
    if (one.kind === 'table') return tableBlock(one, answers[one.key])
    const heading: DocumentBlock = { kind: 'heading', level: 2, text: headingOf(one) }
    if (lines.length === 0)
      return one.need === 'optional' ? [] : [heading, { kind: 'paragraph', text: 'Not answered.' }]
    if (one.kind === 'list' && lines.length > 1) return [heading, { kind: 'bullets', items: lines }]
    return [heading, ...lines.map((text): DocumentBlock => ({ kind: 'paragraph', text }))]
  })
}

function tableBlock(question: FormQuestion, answer: FormAnswer | undefined): DocumentBlock[] {
  const { columns } = question
  return [
    {
      kind: 'table',
      caption: headingOf(question),
      columns: columns.map((header, at) => ({ header, width: at === 0 ? 3 : 2 })),
      rows: rowsOf(answer).map((row) => columns.map((_, at) => row[at] ?? '')),
      whenEmpty: 'Not answered.',
    },
  ]
}

/** Name, role and date, as the form asks; who has not signed yet is said too. A dissent stands in full. */
function signatureBlocks(section: FormSection, lines: readonly SignedLine[]): DocumentBlock[] {
  if (lines.length === 0) return [{ kind: 'paragraph', text: `Not yet signed by the ${section.who.toLowerCase()}.` }]
  return lines.map((one) => ({
    kind: 'keyValue',
    rows: [
      { key: 'Name', value: one.name },
      { key: 'Role', value: one.role },
      { key: 'Date', value: one.day },
      { key: 'Signed', value: `${one.draft}: ${one.view}` },
      ...(one.words ? [{ key: 'In their own words', value: one.words }] : []),
    ],
  }))
}
