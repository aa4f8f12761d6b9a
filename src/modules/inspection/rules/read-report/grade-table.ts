import { gradeOf, isGradePart } from './grade-words.ts'
import type { Line } from './lines.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { PrintedGrade } from './report-lists.ts'

/** A row of the table of judgements. */
export interface GradedRow {
  key: string
  /** As printed, without a number before it. */
  label: string
  /** Null when no grade, or more than one, stands beside the label. */
  grade: string | null
  lines: Line[]
}

interface Label {
  key: string
  words: string
}

/** A grade stands at least this far to the right of the label's first letter. */
const COLUMN = 100
/** The parts of a broken grade stand within this many points of each other. */
const BROKEN = 22
/** A grade belongs to a row whose middle is no further away than this. */
const FARTHEST = 26

/**
 * Reads rows of judgements with the grade beside them. Grades are given to rows by height alone, never by order: a
 * grade may stand at the top of its row, between the label's lines, or above them (layouts, section 4), and a wrong
 * order is silent and plausible.
 */
export function readGradeTable(
  lines: readonly Line[],
  labels: readonly Label[],
  grades: readonly PrintedGrade[],
): GradedRow[] {
  const margin = Math.min(...lines.map(({ x }) => x))
  const rows = readLabels(lines, labels, margin, grades)
  const blocks = readBlocks(lines, margin, grades)
  return rows.map((row) => {
    const mine = blocks.filter((block) => nearest(block, rows) === row)
    const [only, ...more] = mine
    const grade = only && more.length === 0 ? gradeOf(joinLines(only.words), grades) : null
    const label = joinLines(row.words)
    return { key: row.key, label, grade, lines: [...row.lines, ...mine.flatMap((block) => block.lines)] }
  })
}

interface Row {
  key: string
  words: string[]
  lines: Line[]
}

interface Block {
  words: string[]
  lines: Line[]
}

const isGradeCell = (cell: Line['cells'][number], margin: number, grades: readonly PrintedGrade[]) =>
  cell.x > margin + COLUMN && isGradePart(cell.text, grades)

/** The first place at which each label stands whole, over as many lines as it takes. */
function readLabels(lines: readonly Line[], labels: readonly Label[], margin: number, grades: readonly PrintedGrade[]): Row[] {
  const rows: Row[] = []
  let open: Row | null = null
  for (const line of lines) {
    const words = withoutNumber(line.cells.filter((cell) => !isGradeCell(cell, margin, grades)).map(({ text }) => text).join(' '))
    if (words === '') continue
    const goesOn: Row | null = open && { key: '', words: [...open.words, words], lines: [...open.lines, line] }
    open = goesOn && begins(goesOn.words, labels) ? goesOn : begins([words], labels) ? { key: '', words: [words], lines: [line] } : null
    if (!open) continue
    const whole = wholeLabel(open.words, labels)
    if (!whole) continue
    // "… children in care" may go on with "and care leavers": the longer one takes the row's place.
    const last = rows.at(-1)
    if (last && last.lines[0] === open.lines[0]) rows.pop()
    if (!rows.some(({ key }) => key === whole)) rows.push({ ...open, key: whole })
  }
  return rows
}

const withoutNumber = (words: string) => words.replace(/^\d(\.\d)?\.?\s+(?=\p{L})/u, '').trim()

function begins(words: readonly string[], labels: readonly Label[]): boolean {
  const plain = plainText(joinLines(words))
  return labels.some((label) => plainText(label.words).startsWith(plain))
}

function wholeLabel(words: readonly string[], labels: readonly Label[]): string | null {
  const plain = plainText(joinLines(words))
  return labels.find((label) => plainText(label.words) === plain)?.key ?? null
}

/** Grades with the lines they are broken over put together. */
function readBlocks(lines: readonly Line[], margin: number, grades: readonly PrintedGrade[]): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const cell = line.cells.find((one) => isGradeCell(one, margin, grades))
    if (!cell) continue
    const last = blocks.at(-1)
    const above = last?.lines.at(-1)
    const near = above && above.page === line.page && line.baseline - above.baseline < BROKEN
    if (last && near && isGradePart(joinLines([...last.words, cell.text]), grades)) {
      last.words.push(cell.text)
      last.lines.push(line)
    } else blocks.push({ words: [cell.text], lines: [line] })
  }
  return blocks
}

function nearest(block: Block, rows: readonly Row[]): Row | null {
  const page = block.lines[0]?.page
  const away = (row: Row) => Math.abs(middle(row.lines) - middle(block.lines))
  const here = rows.filter((row) => row.lines[0]?.page === page)
  const [best] = here.toSorted((a, b) => away(a) - away(b))
  return best && away(best) <= FARTHEST ? best : null
}

function middle(lines: readonly Line[]): number {
  const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0]
  return (first + last) / 2
}
