import { columnLetters, parseCellAddress } from '../rows.ts'
import type { CellMark, SheetMarks } from './cell-mark.ts'
import type { MarkedStyles } from './marked-styles.ts'
import { attributeOf, escapeXml, prefixOf, withAttribute, withoutAttribute } from './xml.ts'

/** Elements that must stand after the drawing of comments, in the order of the format. */
const AFTER_DRAWING = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]

/**
 * Marks a sheet’s XML as it goes by in pieces: its marked cells coloured, words at the end of rows, and a place for the drawing
 * of its comments. All else stays as it was, letter for letter. No more than a piece and a row are held, since a council’s
 * sheets are tens of megabytes.
 */
export class SheetMarker {
  private readonly marks: SheetMarks
  private readonly styles: MarkedStyles
  private readonly drawing: string | undefined
  private readonly byRow: Map<number, CellMark[]>
  private part: 'before the rows' | 'rows' | 'after the rows' = 'before the rows'
  private prefix = ''
  private number = 0
  private rest = ''

  constructor(marks: SheetMarks, styles: MarkedStyles, drawing: string | undefined) {
    this.marks = marks
    this.styles = styles
    this.drawing = drawing
    this.byRow = Map.groupBy(marks.cells, ({ row }) => row)
  }

  /** What can be given on once the next piece is known. */
  read(piece: string): string {
    const text = this.rest + piece
    this.rest = text
    if (this.part === 'after the rows') return ''
    let from = 0
    if (this.part === 'before the rows') {
      this.prefix = prefixOf(text, 'worksheet')
      const open = text.search(new RegExp(`<${this.prefix}sheetData[\\s/>]`))
      from = open < 0 ? 0 : text.indexOf('>', open) + 1
      if (from === 0) return ''
      this.part = text[from - 2] === '/' ? 'after the rows' : 'rows'
    }
    return text.slice(0, from) + (this.part === 'rows' ? this.rows(text, from) : this.keep(text, from))
  }

  /** What is left when there are no more pieces. */
  finish(): string {
    return placeDrawing(this.rest, this.prefix, this.drawing)
  }

  private keep(text: string, from: number): string {
    this.rest = text.slice(from)
    return ''
  }

  private rows(text: string, from: number): string {
    const { prefix } = this
    const end = text.indexOf(`</${prefix}sheetData>`, from)
    const last = end < 0 ? text.length : end
    const close = `</${prefix}row>`
    const pieces: string[] = []
    let done = from
    for (
      let at = text.indexOf(`<${prefix}row`, from);
      at >= 0 && at < last;
      at = text.indexOf(`<${prefix}row`, at + 1)
    ) {
      const opened = text.indexOf('>', at) + 1
      const open = text.slice(at, opened)
      if (opened > 0 && !/^<[\w.:-]*row[\s/>]/.test(open)) continue
      const empty = open.endsWith('/>')
      const closed = opened === 0 ? -1 : empty ? opened : text.indexOf(close, opened)
      if (closed < 0) {
        // The row goes on in the next piece.
        pieces.push(text.slice(done, at))
        this.rest = text.slice(at)
        return pieces.join('')
      }
      const stop = empty ? closed : closed + close.length
      const marked = this.row(open, empty ? '' : text.slice(opened, closed))
      if (marked !== undefined) {
        pieces.push(text.slice(done, at), marked)
        done = stop
      }
      at = stop - 1
    }
    if (end >= 0) {
      this.part = 'after the rows'
      pieces.push(text.slice(done, end))
      this.rest = text.slice(end)
      return pieces.join('')
    }
    // A tag that the piece cuts through may be a row’s.
    const cut = text.lastIndexOf('<')
    const safe = cut >= done && text.indexOf('>', cut) < 0 ? cut : text.length
    pieces.push(text.slice(done, safe))
    this.rest = text.slice(safe)
    return pieces.join('')
  }

  /** A row with its marks; undefined where it has none and stays as it was. */
  private row(open: string, inside: string): string | undefined {
    const { prefix, marks, styles } = this
    const { words } = marks
    this.number = Number(attributeOf(open, 'r') ?? this.number + 1)
    const cells = this.byRow.get(this.number) ?? []
    const text = this.number === words?.headingRow ? words.heading : words?.rows.get(this.number)
    if (cells.length === 0 && text === undefined) return undefined
    this.byRow.delete(this.number)
    const start = withoutAttribute(open.replace(/\s*\/>$/, '>'), 'spans')
    return `${start}${markedRow(inside, this.number, prefix, cells, styles, text, words?.column)}</${prefix}row>`
  }
}

interface WrittenCell {
  readonly column: number
  readonly xml: string
}

function markedRow(
  inside: string,
  row: number,
  prefix: string,
  marks: readonly CellMark[],
  styles: MarkedStyles,
  words: string | undefined,
  wordsColumn: number | undefined,
): string {
  const cells = new Map(cellsOf(inside, prefix).map((cell) => [cell.column, cell.xml]))
  for (const { column, tone } of marks) {
    const xml = cells.get(column) ?? `<${prefix}c r="${columnLetters(column)}${row}"/>`
    const open = xml.slice(0, xml.indexOf('>') + 1)
    const style = styles.marked(Number(attributeOf(open, 's') ?? 0), tone)
    cells.set(column, withAttribute(open, 's', String(style)) + xml.slice(open.length))
  }
  if (words !== undefined && wordsColumn !== undefined && Math.max(0, ...cells.keys()) < wordsColumn) {
    cells.set(wordsColumn, textCell(wordsColumn, row, words, styles.text(), prefix))
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('')
}

/** The cells of a row, each with its column; one without an address stands after the one before. */
function cellsOf(inside: string, prefix: string): WrittenCell[] {
  const cells: WrittenCell[] = []
  const pattern = new RegExp(`<${prefix}c(?:\\s[^>]*)?(?:/>|(?<!/)>[\\s\\S]*?</${prefix}c>)`, 'g')
  for (const [xml] of inside.matchAll(pattern)) {
    const open = xml.slice(0, xml.indexOf('>') + 1)
    const address = parseCellAddress(attributeOf(open, 'r') ?? '')
    cells.push({ column: address?.column ?? (cells.at(-1)?.column ?? 0) + 1, xml })
  }
  return cells
}

/** A cell of text, which is never worked out as a formula whatever it begins with. */
export function textCell(column: number, row: number, text: string, style: number, prefix = ''): string {
  return `<${prefix}c r="${columnLetters(column)}${row}" s="${style}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is></${prefix}c>`
}

/** What stands after the rows, with the drawing in its place. */
function placeDrawing(after: string, prefix: string, drawing: string | undefined): string {
  if (drawing === undefined || after.includes(`<${prefix}legacyDrawing `)) return after
  const places = [
    ...AFTER_DRAWING.map((name) => after.indexOf(`<${prefix}${name}`)),
    after.lastIndexOf(`</${prefix}worksheet>`),
  ].filter((place) => place >= 0)
  if (places.length === 0) return after
  const at = Math.min(...places)
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return `${after.slice(0, at)}<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${drawing}"/>${after.slice(at)}`
}
