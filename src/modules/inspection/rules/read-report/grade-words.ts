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

/** The first grade named in a sentence, whether it "is good", "are good" or "requires improvement". */
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
