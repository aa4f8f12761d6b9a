import type { PageBox, PlacedText, ReportPage } from './report-page.ts'

/** Text of one line up to the next wide gap: a whole line, or what one column of a table says on it. */
export interface Cell {
  text: string
  x: number
  right: number
}

/** A printed line. */
export interface Line {
  page: number
  text: string
  cells: Cell[]
  x: number
  right: number
  /** Where the letters stand, from the top of the page. */
  baseline: number
  size: number
  font: string
  /** Points from the line above on the same page; null for the first. */
  gap: number | null
  /** The small raised figure that starts a footnote. */
  footnote: string | null
}

/** Two runs stand on one line when their baselines are this near (layouts, section 4). */
const SAME_LINE = 3
/** A gap wider than this parts two columns; one narrower than `JOINED` parts nothing. */
const COLUMN_GAP = 12
const JOINED = 1.2
/** A footnote's figure is this much smaller than the text beside it. */
const SMALL = 0.78

/** The lines of a page from top to bottom, by position: the order in the file is not the order on the page. */
export function pageLines(page: ReportPage): Line[] {
  const { raised, standing } = partRaised(page.texts)
  const rows: PlacedText[][] = []
  for (const text of standing.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && text.y - first.y < SAME_LINE) row.push(text)
    else rows.push([text])
  }
  let above: number | null = null
  return rows.map((row) => {
    const line = lineOf(page.number, row, above, raised)
    above = line.baseline
    return line
  })
}

function lineOf(page: number, row: PlacedText[], above: number | null, raised: PlacedText[]): Line {
  const texts = row.toSorted((a, b) => a.x - b.x)
  const cells = cellsOf(texts)
  const main = mainText(texts)
  const x = texts[0]?.x ?? 0
  const footnote = raised.find((one) => main.y - one.y > 0 && main.y - one.y < 8 && one.x < x && x - one.x < 15)
  return {
    page,
    text: cells.map(({ text }) => text).join(' '),
    cells,
    x,
    right: Math.max(...texts.map((one) => one.x + one.width)),
    baseline: main.y,
    size: main.size,
    font: main.font,
    gap: above === null ? null : main.y - above,
    footnote: footnote?.text.trim() ?? null,
  }
}

/** The run that says most, so that a bullet or a curly quote in a typeface of its own does not speak for its line. */
function mainText(texts: readonly PlacedText[]): PlacedText {
  const letters = new Map<string, number>()
  const kind = ({ font, size }: PlacedText) => `${font} ${size}`
  for (const one of texts) letters.set(kind(one), (letters.get(kind(one)) ?? 0) + one.text.trim().length)
  const most = Math.max(...letters.values())
  const main = texts.find((one) => letters.get(kind(one)) === most)
  return main ?? { text: '', x: 0, y: 0, width: 0, size: 0, font: '' }
}

function cellsOf(texts: readonly PlacedText[]): Cell[] {
  const cells: Cell[] = []
  let right = 0
  let spaced = false
  for (const { text, x, width } of texts) {
    const cell = cells.at(-1)
    const gap = x - right
    if (!cell || gap > COLUMN_GAP) cells.push({ text, x, right: x + width })
    else {
      const space = gap > JOINED || spaced || /^\s/.test(text)
      cell.text = `${cell.text.trimEnd()}${space ? ' ' : ''}${text.trimStart()}`
      cell.right = x + width
    }
    right = x + width
    spaced = /\s$/.test(text)
  }
  return cells.map((cell) => ({ ...cell, text: tidy(cell.text) }))
}

/** One space for any white space. The text is otherwise as printed, slips and all. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Small raised figures refer to footnotes and are no part of what the line says. */
function partRaised(texts: readonly PlacedText[]): { raised: PlacedText[]; standing: PlacedText[] } {
  const raised = texts.filter((one) => /^\s*\d{1,2}\s*$/.test(one.text) && texts.some((other) => raises(one, other)))
  return { raised, standing: texts.filter((one) => !raised.includes(one)) }
}

function raises(figure: PlacedText, beside: PlacedText): boolean {
  const lift = beside.y - figure.y
  const touching = figure.x > beside.x - 12 && figure.x < beside.x + beside.width + 8
  return figure !== beside && figure.size <= beside.size * SMALL && lift > 1 && lift < 10 && touching
}

/** The part of a page that lines take up; all must be on one page. */
export function boxOf(lines: readonly Line[]): PageBox {
  const page = lines[0]?.page ?? 1
  const here = lines.filter((line) => line.page === page)
  const left = Math.min(...here.map(({ x }) => x))
  const top = Math.min(...here.map(({ baseline, size }) => baseline - size))
  const bottom = Math.max(...here.map(({ baseline, size }) => baseline + size * 0.3))
  const width = Math.max(...here.map(({ right }) => right)) - left
  return { page, x: whole(left), y: whole(top), width: whole(width), height: whole(bottom - top) }
}

const whole = (points: number) => Math.round(points)
