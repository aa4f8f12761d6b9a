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

/** A heading as it is looked for: plain, without "The", which is now and then left out. */
interface Heading extends Label {
  start: string
}

/** The grades repeated in headings, whether on the heading's own lines or in a column beside it. */
export function sectionGrades(
  lines: readonly Line[],
  rows: readonly JudgementLabels[],
  grades: readonly PrintedGrade[],
): SectionGrade[] {
  const headings = rows.flatMap(({ key, headings: all }) =>
    all.map((words): Heading => ({ key, words, start: withoutThe(plainText(words)) })),
  )
  return lines.flatMap((line, at) => {
    const begun = withoutThe(plainText(line.text))
    const near = headings.filter(({ start }) => sharesStart(begun, start))
    const first = withoutThe(plainText(line.cells[0]?.text ?? ''))
    const inBox = line.cells.length > 1 ? headings.filter(({ start }) => sharesStart(first, start)) : near
    if (near.length === 0 && inBox.length === 0) return []
    return inHeading(lines.slice(at, at + MOST_LINES), near, grades) ?? beside(lines, at, inBox, grades) ?? []
  })
}

const withoutThe = (plain: string) => plain.replace(/^the /, '')

function sharesStart(line: string, start: string): boolean {
  return line !== '' && (start.startsWith(line) || line.startsWith(start.slice(0, 24)))
}

function inHeading(
  lines: readonly Line[],
  headings: readonly Heading[],
  grades: readonly PrintedGrade[],
): SectionGrade | null {
  for (let count = 1; count <= lines.length; count++) {
    const said = withoutThe(plainText(joinLines(lines.slice(0, count).map((line) => line.text))))
    for (const { key, start } of headings) {
      if (!said.startsWith(start)) continue
      const rest = said.slice(start.length).replace(BETWEEN, '').replace(NUMBERED, '$1')
      const grade = gradeOf(rest.replace(/^require improvement/, 'requires improvement'), grades)
      if (grade) return { key, grade, lines: lines.slice(0, count) }
    }
  }
  return null
}

/** The single inspection prints the heading in a box with the grade in a column of its own. */
function beside(
  lines: readonly Line[],
  at: number,
  headings: readonly Heading[],
  grades: readonly PrintedGrade[],
): SectionGrade | null {
  const first = lines[at]
  if (!first || headings.length === 0) return null
  // The grade's first line may stand just above the heading's.
  const near = lines.slice(Math.max(0, at - 1), at + MOST_LINES).filter((line) => line.page === first.page)
  const [row] = readGradeTable(near, headings, grades)
  return row?.grade && row.lines.includes(first) ? { key: row.key, grade: row.grade, lines: row.lines } : null
}
