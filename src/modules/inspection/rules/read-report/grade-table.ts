import { gradeOf, isGradePart } from './grade-words.ts'
import { type Line, partedAt } from './lines.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { PrintedGrade } from './report-lists.ts'

/** A row of the table of judgements. */
export interface GradedRow {
  key: string
  /** As printed, without a number before it. */
  label: string
  /** The grade at the label's height; null when there is none, or more than one. */
  grade: string | null
  /** The grade at the label's place in the order, where there are as many grades as labels. Never enough alone. */
  inOrder: string | null
  lines: Line[]
}

export interface Label {
  key: string
  words: string
}

/** A grade stands at least this far to the right of the label's first letter. */
const COLUMN = 100
/** The parts of a broken grade stand within this many points of each other. */
const BROKEN = 22
/** A grade belongs to a row whose lines are no further above or below it than this. */
const FARTHEST = 15
/** Two rows that are so nearly as near as each other leave a grade undecided. */
const UNDECIDED = 4

/**
 * Reads rows of judgements with the grade beside them. Grades are given to rows by height, not by order: a grade may
 * stand at the top of its row, between the label's lines, or above them (layouts, section 4), and a wrong order is
 * silent and plausible.
 */
export function readGradeTable(
  lines: readonly Line[],
  labels: readonly Label[],
  grades: readonly PrintedGrade[],
): GradedRow[] {
  const parts = partColumns(lines, grades)
  const rows = readLabels(parts, labels)
  const blocks = readBlocks(parts, grades)
  const inOrder = rows.length === blocks.length
  return rows.map((row, at) => {
    const mine = blocks.filter((block) => nearest(block, rows) === row)
    const [only, ...more] = mine
    return {
      key: row.key,
      label: joinLines(row.words),
      grade: only && more.length === 0 ? gradeOf(joinLines(only.words), grades) : null,
      inOrder: inOrder ? gradeOf(joinLines(blocks[at]?.words ?? []), grades) : null,
      lines: [...row.lines, ...mine.flatMap((block) => block.lines)].filter(
        (line, index, all) => all.indexOf(line) === index,
      ),
    }
  })
}

/** A line as what it says of the label and of the grade. */
interface Part {
  line: Line
  label: string
  grade: string
}

interface Block {
  words: string[]
  lines: Line[]
}

interface Row extends Block {
  key: string
}

/** The grades' column is where words that can only be a grade begin; a label's line may come near to it. */
function partColumns(lines: readonly Line[], grades: readonly PrintedGrade[]): Part[] {
  const margin = Math.min(...lines.map(({ x }) => x))
  const places = lines.flatMap(({ cells }) =>
    cells.filter(({ x, text }) => x > margin + COLUMN && isGradePart(text, grades)),
  )
  const columns = [...new Set(places.map(({ x }) => x))]
  return lines.map((line) => {
    for (const x of columns) {
      const [label, grade] = partedAt(line, x)
      if (grade !== '' && isGradePart(grade, grades)) return { line, label, grade }
    }
    return { line, label: line.text, grade: '' }
  })
}

/** The first place at which each label stands whole, over as many lines as it takes. */
function readLabels(parts: readonly Part[], labels: readonly Label[]): Row[] {
  const rows: Row[] = []
  let open: Block | null = null
  for (const { line, label } of parts) {
    const words = label.replace(/^\d(\.\d)?\.?\s+(?=\p{L})/u, '').trim()
    if (words === '') continue
    const longer: Block | null = open && { words: [...open.words, words], lines: [...open.lines, line] }
    if (longer && begins(longer.words, labels)) open = longer
    else open = begins([words], labels) ? { words: [words], lines: [line] } : null
    const key = open && wholeLabel(open.words, labels)
    if (!open || !key) continue
    // "… children in care" may go on with "and care leavers": the longer label takes the row's place.
    if (rows.at(-1)?.lines[0] === open.lines[0]) rows.pop()
    if (!rows.some((row) => row.key === key)) rows.push({ ...open, key })
  }
  return rows
}

/** Labels are compared by their words alone. */
function labelWords(words: string): string {
  return plainText(words)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function begins(words: readonly string[], labels: readonly Label[]): boolean {
  const said = labelWords(joinLines(words))
  return said !== '' && labels.some((label) => `${labelWords(label.words)} `.startsWith(`${said} `))
}

function wholeLabel(words: readonly string[], labels: readonly Label[]): string | null {
  const said = labelWords(joinLines(words))
  return labels.find((label) => labelWords(label.words) === said)?.key ?? null
}

/** Grades, with the lines that they are broken over put together. */
function readBlocks(parts: readonly Part[], grades: readonly PrintedGrade[]): Block[] {
  const blocks: Block[] = []
  for (const { line, grade } of parts) {
    if (grade === '') continue
    const last = blocks.at(-1)
    const above = last?.lines.at(-1)
    const near = above && above.page === line.page && line.baseline - above.baseline < BROKEN
    if (last && near && isGradePart(joinLines([...last.words, grade]), grades)) {
      last.words.push(grade)
      last.lines.push(line)
    } else blocks.push({ words: [grade], lines: [line] })
  }
  return blocks
}

/** The row at whose height a grade stands; null when that is nobody's, or as good as two rows'. */
function nearest(block: Block, rows: readonly Row[]): Row | null {
  const page = block.lines[0]?.page
  const at = middle(block.lines)
  const away = ({ lines }: Row) => Math.max(0, (lines[0]?.baseline ?? 0) - at, at - (lines.at(-1)?.baseline ?? 0))
  const here = rows.filter((row) => row.lines[0]?.page === page)
  const [best, second] = here.toSorted((a, b) => away(a) - away(b))
  if (!best || away(best) > FARTHEST) return null
  return second && away(second) - away(best) < UNDECIDED ? null : best
}

function middle(lines: readonly Line[]): number {
  const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0]
  return (first + last) / 2
}
