import { type Label, readGradeTable } from './grade-table.ts'
import { gradeOf } from './grade-words.ts'
import type { Line } from './lines.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { JudgementLabels, PrintedGrade } from './report-lists.ts'

/** The grade that a section's heading repeats: the second reading (layouts, 3.2). */
export interface SectionGrade {
  key: string
  grade: string
  lines: Line[]
}

/** What may stand between a heading and its grade: "… : good", "… is inadequate", "… is that it requires improvement". */
const BETWEEN = /^\s*(?::|-|,)?\s*(?:(?:is|are)(?: that (?:it|they) (?:is|are)?)?|that it is|is that it)?\s*:?\s*/
/** 2013: "Grade 3 (Adequate)". */
const NUMBERED = /^grade \d \(([a-z ]+)\)$/
const MOST_LINES = 4

/** The grades repeated in headings after the table, whether on the heading's own lines or in a column beside it. */
export function sectionGrades(
  lines: readonly Line[],
  rows: readonly JudgementLabels[],
  grades: readonly PrintedGrade[],
): SectionGrade[] {
  const labels = rows.flatMap(({ key, headings }) => headings.map((words) => ({ key, words })))
  const found: SectionGrade[] = []
  for (let at = 0; at < lines.length; at++) {
    const grade = inHeading(lines.slice(at, at + MOST_LINES), labels, grades) ?? beside(lines, at, labels, grades)
    if (grade) found.push(grade)
  }
  return found
}

function inHeading(
  lines: readonly Line[],
  labels: readonly Label[],
  grades: readonly PrintedGrade[],
): SectionGrade | null {
  const first = plainText(lines[0]?.text ?? '')
  if (!labels.some(({ words }) => sharesStart(first, plainText(words)))) return null
  for (let count = 1; count <= lines.length; count++) {
    const said = plainText(joinLines(lines.slice(0, count).map((line) => line.text)))
    for (const { key, words } of labels) {
      const start = [plainText(words), plainText(words).replace(/^the /, '')].find((one) => said.startsWith(one))
      if (start === undefined) continue
      const rest = said.slice(start.length).replace(BETWEEN, '').replace(NUMBERED, '$1')
      const grade = gradeOf(rest.replace(/^require improvement/, 'requires improvement'), grades)
      if (grade) return { key, grade, lines: lines.slice(0, count) }
    }
  }
  return null
}

function sharesStart(line: string, label: string): boolean {
  const start = label.replace(/^the /, '')
  const words = line.replace(/^the /, '')
  return words !== '' && (start.startsWith(words) || words.startsWith(start.slice(0, 24)))
}

/** The single inspection prints the heading in a box with the grade in a column of its own. */
function beside(
  lines: readonly Line[],
  at: number,
  labels: readonly Label[],
  grades: readonly PrintedGrade[],
): SectionGrade | null {
  const first = lines[at]
  if (!first || !labels.some(({ words }) => sharesStart(plainText(first.cells[0]?.text ?? ''), plainText(words))))
    return null
  // The grade's first line may stand just above the heading's.
  const from = Math.max(0, at - 1)
  const near = lines.slice(from, at + MOST_LINES).filter((line) => line.page === first.page)
  const [row] = readGradeTable(near, labels, grades)
  return row?.grade && row.lines.includes(first) ? { key: row.key, grade: row.grade, lines: row.lines } : null
}
