import { z } from 'zod'
import type { Form, FormQuestion, FormSection } from './form.ts'

/** An answer as it is kept: words; a list's lines; a table's rows of cells. */
export const answerShape = z.union([z.string(), z.array(z.string()), z.array(z.array(z.string()))])
export const answersShape = z.record(z.string(), answerShape)
export type FormAnswer = z.infer<typeof answerShape>
export type FormAnswers = Readonly<Record<string, FormAnswer>>

/** An answer's lines: none where nothing was said. A table's row is a line whose cells stand between bars. */
export function linesOf(answer: FormAnswer | undefined): string[] {
  if (answer === undefined) return []
  if (typeof answer === 'string') return answer.trim() === '' ? [] : answer.trim().split(/\r\n|\r|\n/)
  return answer.flatMap((line) => {
    if (typeof line === 'string') return line.trim() === '' ? [] : line.trim()
    const cells = line.map((cell) => cell.trim())
    return isSaid(cells) ? cells.join(' | ') : []
  })
}

/** A row says something when more than its first, given cell is filled, or the only one is. */
const isSaid = (cells: readonly string[]) => cells.slice(cells.length > 1 ? 1 : 0).some((cell) => cell !== '')

/** The answer as one text: what drafts keep, compare and have commented on. */
export const wordsOf = (answer: FormAnswer | undefined): string => linesOf(answer).join('\n')

/** The rows of a table in which somebody has said something. */
export function rowsOf(answer: FormAnswer | undefined): string[][] {
  if (!Array.isArray(answer)) return []
  return answer.flatMap((row) => (Array.isArray(row) && isSaid(row.map((cell) => cell.trim())) ? [row] : []))
}

export const isAnswered = (answer: FormAnswer | undefined): boolean => linesOf(answer).length > 0

/** Every answer of a filled form under its question, as the parts of a draft. */
export const partsOfForm = (form: Form, answers: FormAnswers) =>
  form.sections.flatMap(({ questions }) =>
    questions.map((one) => ({ key: one.key, heading: headingOf(one), words: wordsOf(answers[one.key]) })),
  )

/** "7. Methodology": the question as it is called. */
export const headingOf = ({ number, ask }: Pick<FormQuestion, 'number' | 'ask'>): string =>
  number === '' ? ask : `${number}. ${ask}`

/** The question that means something to the program, and its answer in words; empty where the form asks no such thing. */
export function meaning(form: Form, answers: FormAnswers, means: string): string {
  const found = form.sections.flatMap(({ questions }) => questions).find((one) => one.means === means)
  return found ? wordsOf(answers[found.key]) : ''
}

/** What is missing from a section: what stops its signature, and what is only named beside it. */
export function missingFrom(section: FormSection, answers: FormAnswers): { stops: string[]; named: string[] } {
  const wanting = section.questions.filter((one) => !isAnswered(answers[one.key]))
  const called = (need: FormQuestion['need']) => wanting.filter((one) => one.need === need).map(headingOf)
  return { stops: called('required'), named: called('prompted') }
}
