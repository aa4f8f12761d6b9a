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
 * A sheet’s XML with its marked cells coloured, words at the end of rows, and a place for the drawing of its comments. All
 * else stays as it was, letter for letter.
 */
export function markedSheet(xml: string, marks: SheetMarks, styles: MarkedStyles, drawing: string | undefined): string {
  const prefix = prefixOf(xml, 'worksheet')
  const byRow = Map.groupBy(marks.cells, ({ row }) => row)
  const { words } = marks
  const wordsOf = (row: number) => (row === words?.headingRow ? words.heading : words?.rows.get(row))
  const end = xml.indexOf(`</${prefix}sheetData>`)
  const pieces: string[] = []
  let done = 0
  let number = 0
  for (let at = xml.indexOf(`<${prefix}row`); at >= 0 && at < end; at = xml.indexOf(`<${prefix}row`, at + 1)) {
    const open = xml.slice(at, xml.indexOf('>', at) + 1)
    if (!/^<[\w.:-]*row[\s/>]/.test(open)) continue
    number = Number(attributeOf(open, 'r') ?? number + 1)
    const cells = byRow.get(number) ?? []
    const text = wordsOf(number)
    if (cells.length === 0 && text === undefined) continue
    byRow.delete(number)
    const empty = open.endsWith('/>')
    const close = `</${prefix}row>`
    const stop = empty ? at + open.length : xml.indexOf(close, at) + close.length
    const inside = empty ? '' : xml.slice(at + open.length, stop - close.length)
    const start = withoutAttribute(empty ? open.replace(/\s*\/>$/, '>') : open, 'spans')
    pieces.push(
      xml.slice(done, at),
      start,
      markedRow(inside, number, prefix, cells, styles, text, words?.column),
      close,
    )
    done = stop
    at = stop - 1
  }
  return placeDrawing(pieces.join('') + xml.slice(done), prefix, drawing)
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

function placeDrawing(xml: string, prefix: string, drawing: string | undefined): string {
  if (drawing === undefined || xml.includes(`<${prefix}legacyDrawing `)) return xml
  const from = xml.indexOf(`</${prefix}sheetData>`)
  const places = [
    ...AFTER_DRAWING.map((name) => xml.indexOf(`<${prefix}${name}`, from)),
    xml.lastIndexOf(`</${prefix}worksheet>`),
  ]
  const at = Math.min(...places.filter((place) => place >= 0))
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return `${xml.slice(0, at)}<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${drawing}"/>${xml.slice(at)}`
}
