import type { FieldErrors } from '../../../kernel/failures.ts'
import { listOf, type Typed, textOf } from '../../../platform/http/form.ts'
import type { FormAnswer, FormAnswers } from './answers.ts'
import type { FormQuestion, FormSection } from './form.ts'

/** How many empty rows a table offers for more. */
export const moreRows = 3
const longest = 20_000

/** Field names within a section's form: a table's cells are fields of their own. */
export const cellName = (key: string, row: number, column: number): string => `${key}-${row}-${column}`

/**
 * Reads what was typed into a section. Nothing is refused for being unanswered: a form is filled over weeks, and what is missing is
 * said where it is signed. Only what cannot be kept is: a number that is none, a choice that is not offered, a book.
 */
export function readAnswers(section: FormSection, typed: Typed): { answers: FormAnswers; errors: FieldErrors } {
  const answers: Record<string, FormAnswer> = {}
  const errors: Record<string, string> = {}
  for (const one of section.questions) {
    const answer = readAnswer(one, typed)
    const fault = faultIn(one, answer)
    if (fault) errors[one.key] = fault
    answers[one.key] = answer
  }
  return { answers, errors }
}

function readAnswer(question: FormQuestion, typed: Typed): FormAnswer {
  if (question.kind === 'table') return readTable(question, typed)
  const text = listOf(typed, question.key).join('\n').replace(/\r\n?/g, '\n').trim()
  if (question.kind !== 'list') return text
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function readTable({ key, columns }: FormQuestion, typed: Typed): string[][] {
  const rows: string[][] = []
  for (let row = 0; typed[cellName(key, row, 0)] !== undefined; row += 1) {
    const cells = columns.map((_, column) => textOf(typed, cellName(key, row, column)).trim())
    if (cells.some((cell) => cell !== '')) rows.push(cells)
  }
  return rows
}

function faultIn({ kind, ask, choices }: FormQuestion, answer: FormAnswer): string | null {
  if (JSON.stringify(answer).length > longest) return `The answer to “${ask}” must be 20,000 characters or fewer`
  if (typeof answer !== 'string' || answer === '') return null
  if (kind === 'number' && !/^\d+(\.\d+)?$/.test(answer)) return `Enter a number, such as 6, for “${ask}”`
  if (kind === 'choice' && !choices.includes(answer)) return `Choose one of the answers to “${ask}”`
  return null
}

/** A table as its form opens: what was said, or the rows that the form gives, with room for more. */
export function tableRows({ columns, rows }: FormQuestion, answer: FormAnswer | undefined): string[][] {
  const kept = Array.isArray(answer) ? answer.flatMap((row) => (Array.isArray(row) ? [row] : [])) : []
  const given = rows.map((first) => [first, ...columns.slice(1).map(() => '')])
  const empty = Array.from({ length: moreRows }, () => columns.map(() => ''))
  return [...(kept.length > 0 ? kept : given), ...empty]
}
