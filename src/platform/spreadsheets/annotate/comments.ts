import { columnLetters } from '../rows.ts'
import type { CellMark } from './cell-mark.ts'
import { escapeXml, prefixOf } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NO_COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`
const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'

const place = ({ row, column }: CellMark) => `${columnLetters(column)}${row}`

/**
 * A comments part with the marks’ comments, in pieces; what was there stays, and a cell that had a comment keeps it before ours.
 */
export function* withComments(
  part: string | undefined,
  marks: readonly CellMark[],
  author: string,
): Generator<string, void> {
  const xml = part ?? NO_COMMENTS
  const prefix = prefixOf(xml, 'comments')
  const authors = new RegExp(`<${prefix}authors\\s*/>|</${prefix}authors>`)
  const number = (xml.match(new RegExp(`<${prefix}author[\\s>/]`, 'g')) ?? []).length
  const named = xml.replace(
    authors,
    (end) =>
      `${end.includes('/>') ? `<${prefix}authors>` : ''}<${prefix}author>${escapeXml(author)}</${prefix}author></${prefix}authors>`,
  )
  const run = (text: string) =>
    `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`
  const list = new RegExp(`<${prefix}commentList\\s*/>|</${prefix}commentList>`)
  let all = named
  const own: CellMark[] = []
  for (const mark of marks) {
    const start = part === undefined ? -1 : all.indexOf(`ref="${place(mark)}"`)
    const end = start < 0 ? -1 : all.indexOf(`</${prefix}text>`, start)
    if (end >= 0) all = `${all.slice(0, end)}${run(`\n${author}: ${mark.comment}`)}${all.slice(end)}`
    else own.push(mark)
  }
  const close = list.exec(all)
  if (!close) {
    yield all
    return
  }
  yield all.slice(0, close.index)
  if (close[0].includes('/>')) yield `<${prefix}commentList>`
  for (const mark of own)
    yield `<${prefix}comment ref="${place(mark)}" authorId="${number}"><${prefix}text>${run(mark.comment)}</${prefix}text></${prefix}comment>`
  yield `</${prefix}commentList>${all.slice(close.index + close[0].length)}`
}

/** The marks of cells that have no comment yet, each of which needs a shape of its own. */
export function withoutComment(part: string | undefined, marks: readonly CellMark[]): CellMark[] {
  return part === undefined ? [...marks] : marks.filter((mark) => !part.includes(`ref="${place(mark)}"`))
}

/** A drawing part with a hidden box for each comment, wide enough to be read, in pieces; Excel shows no comment without one. */
export function* withShapes(part: string | undefined, marks: readonly CellMark[]): Generator<string, void> {
  const xml = part ?? NO_SHAPES
  const at = xml.lastIndexOf('</xml>')
  yield xml.slice(0, at)
  for (const [index, { row, column, comment }] of marks.entries())
    yield `<v:shape id="_x0000_sSightline${index}" type="#_x0000_t202" style="position:absolute;width:${WIDTH}pt;height:${heightOf(comment)}pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 12, ${Math.max(0, row - 2)}, 4, ${column + 4}, 12, ${row + Math.ceil(heightOf(comment) / LINE)}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  yield xml.slice(at)
}

const WIDTH = 240
const LINE = 15
const LETTERS_IN_A_LINE = 42

function heightOf(comment: string): number {
  const lines = comment
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_IN_A_LINE)), 0)
  return LINE * (lines + 1)
}
