import { boxOf } from './lines.ts'
import { boardGrades, type StatedGrade } from './overall.ts'
import { joinLines, plainText } from './printed-text.ts'
import { question } from './questions.ts'
import type { Question, ReadJudgements } from './reading.ts'
import type { ReportLists } from './report-lists.ts'
import type { ReportText } from './report-text.ts'

/** One grade when every statement gives the same; else a question. */
export function agreed(
  field: string,
  stated: readonly StatedGrade[],
  found: boolean,
  questions: Question[],
): string | null {
  const grades = [...new Set(stated.map(({ grade }) => grade))]
  if (found && grades.length === 1) return grades[0] ?? null
  const why =
    grades.length > 1
      ? 'The report states different grades in different places.'
      : 'The report does not state this where it is looked for.'
  questions.push(question(field, why, stated.at(-1)?.lines ?? [], grades))
  return null
}

/** A review of the board alone has one judgement, which is its overall effectiveness. */
export function readBoardReview(text: ReportText, lists: ReportLists): ReadJudgements {
  const questions: Question[] = []
  const stated = boardGrades(text.lines, lists.grades)
  const grade = agreed('lscb_judgement', stated, stated.length > 0, questions)
  const box = stated[0] ? boxOf(stated[0].lines) : null
  const judgement = {
    key: 'lscb',
    label: 'The Local Safeguarding Children Board',
    grade,
    confirmed: stated.length > 1,
    box,
  }
  return { judgements: [judgement], overall: grade, board: grade, version: null, questions }
}

/** Area SEND gives one of three sentences; two of them on one page, or none, is a question. */
export function readOutcome(text: ReportText, lists: ReportLists): ReadJudgements {
  const at = text.lines.findIndex((line) => /^inspection outcome$/i.test(line.text))
  const lines = at === -1 ? [] : text.lines.slice(at, at + 8)
  const words = plainText(joinLines(lines.map((line) => line.text)))
  const found = lists.outcomes.filter(({ says }) => words.includes(plainText(says)))
  const [only, ...more] = found
  const grade = only && more.length === 0 ? only.label : null
  const questions = grade
    ? []
    : [
        question(
          'judgements: Inspection outcome',
          'The outcome is not one of the three sentences that are known.',
          lines,
          found.map(({ label }) => label),
        ),
      ]
  const judgement = {
    key: 'outcome',
    label: 'Inspection outcome',
    grade,
    confirmed: false,
    box: lines.length > 0 ? boxOf(lines) : null,
  }
  return { judgements: [judgement], overall: null, board: null, version: null, questions }
}
