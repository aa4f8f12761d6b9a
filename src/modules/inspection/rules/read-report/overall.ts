import { gradeAtEnd } from './grade-words.ts'
import type { Line } from './lines.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { PrintedGrade } from './report-lists.ts'

/** A grade that a sentence states, with the lines of the sentence. */
export interface StatedGrade {
  grade: string
  lines: Line[]
}

/** The single inspection gives overall effectiveness in a sentence at the top, not in its table (layouts, 3.3). */
const OVERALL = [
  /^the overall judge?ment\b/,
  /^(children's services|services for children) (in .{2,60}? )?(is|are|requires?)\b/,
]
/** The first form says it again where its findings begin. */
const AGAIN = [
  /^children's services in .{2,60}? (is|are|requires?)\b.*\bbecause/,
  /^this local authority (is|requires?)\b.*\bbecause/,
  /^the local authority (is|requires?) .*\bbecause/,
]
const BOARD =
  /^the (effectiveness of the )?(local safeguarding children board|lscb)( \(lscb\))? ((is|are|requires?)\b.*)$/

/** Overall effectiveness as the sentence above the table states it. */
export function overallSentence(front: readonly Line[], grades: readonly PrintedGrade[]): StatedGrade | null {
  return firstStated(front, OVERALL, grades, 3)
}

/** The same grade as the summary of findings repeats it. */
export function overallAgain(lines: readonly Line[], grades: readonly PrintedGrade[]): StatedGrade | null {
  return firstStated(lines, AGAIN, grades, 2)
}

/** Every place at which a heading states the safeguarding board's grade. */
export function boardGrades(lines: readonly Line[], grades: readonly PrintedGrade[]): StatedGrade[] {
  const found: StatedGrade[] = []
  for (let at = 0; at < lines.length; at++) {
    const stated = statedAt(lines, at, [BOARD], grades, 2)
    if (stated) found.push(stated)
  }
  return found
}

function firstStated(
  lines: readonly Line[],
  patterns: readonly RegExp[],
  grades: readonly PrintedGrade[],
  most: number,
): StatedGrade | null {
  for (let at = 0; at < lines.length; at++) {
    const stated = statedAt(lines, at, patterns, grades, most)
    if (stated) return stated
  }
  return null
}

function statedAt(
  lines: readonly Line[],
  at: number,
  patterns: readonly RegExp[],
  grades: readonly PrintedGrade[],
  most: number,
): StatedGrade | null {
  for (let count = 1; count <= most; count++) {
    const said = lines.slice(at, at + count)
    // A heading ends where the letters change their size.
    if (said.length < count || said.some(({ size }) => Math.abs(size - (said[0]?.size ?? 0)) > 0.9)) return null
    const words = plainText(joinLines(said.map(({ text }) => text)))
    if (!patterns.some((pattern) => pattern.test(words))) continue
    const grade = gradeAtEnd(words, grades)
    if (grade) return { grade, lines: said }
  }
  return null
}
