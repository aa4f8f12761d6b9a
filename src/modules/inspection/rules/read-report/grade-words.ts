import { plainText } from './printed-text.ts'
import type { PrintedGrade } from './report-lists.ts'

/** The grade that words are, as reports print it in any capitals; null for other words. */
export function gradeOf(words: string, grades: readonly PrintedGrade[]): string | null {
  const plain = plainText(words).replace(/[.:;]+$/, '')
  return grades.find(({ printed }) => printed.some((one) => plainText(one) === plain))?.label ?? null
}

/** Whether words could be part of a grade that a narrow column has broken: "Requires", "improvement to", "be good". */
export function isGradePart(words: string, grades: readonly PrintedGrade[]): boolean {
  const plain = ` ${plainText(words)} `
  return grades.some(({ printed }) => printed.some((one) => ` ${plainText(one)} `.includes(plain)))
}

/** What may follow the grade in a heading that goes on to give reasons. */
const REASONS = /\s*(and is not yet good)?\s*\bbecause:?$/

/**
 * The grade with which a sentence ends, if it says that something is so: "… are inadequate", "… requires improvement to
 * be good". "… not yet demonstrating the characteristics of good" gives none.
 */
export function gradeAtEnd(words: string, grades: readonly PrintedGrade[]): string | null {
  const plain = plainText(words)
    .replace(/[.:]+$/, '')
    .replace(REASONS, '')
    .replace(/\brequire improvement\b/g, 'requires improvement')
  // The longest first: "requires improvement to be good" also ends with "good".
  const printed = grades.flatMap(({ label, printed: ways }) => ways.map((one) => ({ label, words: plainText(one) })))
  const ending = printed
    .toSorted((a, b) => b.words.length - a.words.length)
    .find((one) => plain.endsWith(` ${one.words}`))
  if (!ending) return null
  const before = plain.slice(0, -ending.words.length - 1)
  return ending.words.startsWith('requires') || /\b(is|are)( judged to be)?$/.test(before) ? ending.label : null
}

/** The first grade named in a sentence about an earlier inspection: "was judged to be good". */
export function gradeInSentence(words: string, grades: readonly PrintedGrade[]): string | null {
  const plain = plainText(words).replace(/\brequire improvement\b/g, 'requires improvement')
  const found = grades.flatMap(({ label, printed }) =>
    printed.flatMap((one) => {
      const at = plain.search(new RegExp(`\\b${plainText(one)}\\b`))
      return at === -1 ? [] : [{ at, label, length: one.length }]
    }),
  )
  return found.toSorted((a, b) => a.at - b.at || b.length - a.length)[0]?.label ?? null
}
