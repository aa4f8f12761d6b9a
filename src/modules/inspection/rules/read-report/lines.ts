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
  /** The runs of text it is made of, from left to right. */
  texts: readonly PlacedText[]
}

/** Two runs stand on one line when their baselines are this near (layouts, section 4). */
const SAME_LINE = 3
/** A gap wider than this parts two columns; one narrower than a tenth of the letters' size parts nothing. */
const COLUMN_GAP = 12
const JOINED = 0.1
const LONE_BULLET = /^[\u25a0-\u25ff\u2022\ue000-\uf8ff]$/u
const BULLET_DRIFT = 8
/** A footnote's figure is this much smaller than the text beside it. */
const SMALL = 0.78

/** The lines of a page from top to bottom, by position: the order in the file is not the order on the page. */
export function pageLines(page: ReportPage): Line[] {
  const standing = withoutRaised(page.texts)
  const rows: PlacedText[][] = []
  for (const text of standing.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && text.y - first.y < SAME_LINE) row.push(text)
    else rows.push([text])
  }
  let above: number | null = null
  return withBulletsBeside(rows).map((row) => {
    const line = lineOf(page.number, row, above)
    above = line.baseline
    return line
  })
}

/** A bullet of another typeface may stand a little above or below its text: it goes with the nearest line beside it. */
function withBulletsBeside(rows: readonly PlacedText[][]): PlacedText[][] {
  const lone = rows.filter(([only, ...more]) => only && more.length === 0 && LONE_BULLET.test(only.text))
  const kept = rows.filter((row) => !lone.includes(row)).map((row) => [...row])
  for (const [bullet] of lone) {
    if (!bullet) continue
    const away = (row: readonly PlacedText[]) => Math.abs((row[0]?.y ?? 0) - bullet.y)
    const beside = kept.filter((row) => away(row) < BULLET_DRIFT && Math.min(...row.map(({ x }) => x)) - bullet.x < 45)
    const [row] = beside.filter((one) => one.every(({ x }) => x > bullet.x)).toSorted((a, b) => away(a) - away(b))
    if (row) row.push({ ...bullet, y: row[0]?.y ?? bullet.y })
  }
  return kept
}

function lineOf(page: number, row: PlacedText[], above: number | null): Line {
  const texts = row.toSorted((a, b) => a.x - b.x)
  const cells = cellsOf(texts)
  const main = mainText(texts)
  return {
    page,
    text: cells.map(({ text }) => text).join(' '),
    cells,
    x: texts[0]?.x ?? 0,
    right: Math.max(...texts.map((one) => one.x + one.width)),
    baseline: main.y,
    size: main.size,
    font: main.font,
    gap: above === null ? null : main.y - above,
    texts,
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

/** The cells that runs of one line make, from left to right. */
export function cellsOf(texts: readonly PlacedText[]): Cell[] {
  const cells: Cell[] = []
  let right = 0
  let spaced = false
  for (const { text, x, width, size } of texts) {
    const cell = cells.at(-1)
    const gap = x - right
    if (!cell || gap > COLUMN_GAP) cells.push({ text, x, right: x + width })
    else {
      const space = gap > size * JOINED || spaced || /^\s/.test(text)
      cell.text = `${cell.text.trimEnd()}${space ? ' ' : ''}${text.trimStart()}`
      cell.right = x + width
    }
    right = x + width
    spaced = /\s$/.test(text)
  }
  return cells.map((cell) => ({ ...cell, text: tidy(cell.text) }))
}

/**
 * One space for any white space, and none before the apostrophe of "children’s", which often has a typeface of its own.
 * The text is otherwise as printed, slips and all.
 */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}) ’(?=s\b)/gu, '’')
    .trim()
}

/** Small raised figures refer to footnotes and are no part of what the line says. */
function withoutRaised(texts: readonly PlacedText[]): PlacedText[] {
  return texts.filter((one) => !/^\s*\d{1,2}\s*$/.test(one.text) || !texts.some((other) => raises(one, other)))
}

function raises(figure: PlacedText, beside: PlacedText): boolean {
  const lift = beside.y - figure.y
  const touching = figure.x > beside.x - 12 && figure.x < beside.x + beside.width + 8
  return figure !== beside && figure.size <= beside.size * SMALL && lift > 1 && lift < 10 && touching
}

/** What a line says left of a place and from it on, for columns that stand nearer than a wide gap. */
export function partedAt(line: Line, x: number): [left: string, right: string] {
  const side = (keep: (text: PlacedText) => boolean) =>
    cellsOf(line.texts.filter(keep))
      .map(({ text }) => text)
      .join(' ')
  return [side((text) => text.x < x - 6), side((text) => text.x >= x - 6)]
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
