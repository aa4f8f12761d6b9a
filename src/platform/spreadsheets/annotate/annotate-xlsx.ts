import { openByteSource } from '../byte-source.ts'
import { type SpreadsheetLimits, withDefaults } from '../limits.ts'
import { cleanSheetName } from '../sheet-names.ts'
import type { WrittenColumn, WrittenValue } from '../written-values.ts'
import { readRelationships } from '../xlsx/relationships.ts'
import type { Package } from '../xlsx/scan-part.ts'
import { readWorkbookParts } from '../xlsx/workbook-parts.ts'
import { readZipDirectory } from '../xlsx/zip-directory.ts'
import type { SheetMarks } from './cell-mark.ts'
import { withComments, withoutComment, withShapes } from './comments.ts'
import { listSheet } from './list-sheet.ts'
import { SheetMarker } from './marked-sheet.ts'
import { MarkedStyles, PLAIN_STYLES } from './marked-styles.ts'
import { PackageParts, withSheet } from './package-parts.ts'

/** A sheet to put after the others. */
export interface AddedSheet {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  /** Asked for once, so that a long list need never be held whole. */
  readonly rows: Iterable<readonly WrittenValue[]>
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A copy of an .xlsx workbook with cells marked by colour and comment, words at the end of rows, and sheets added after its
 * own. All that is not marked stays as it was: each part is taken over as it is packed. A sheet goes through in pieces, so that
 * memory holds what is packed and the marks. Throws SpreadsheetFault as `openXlsx`.
 */
export async function annotateXlsx(
  source: string | Uint8Array,
  marks: readonly SheetMarks[],
  added: readonly AddedSheet[],
  author: string,
  limits?: Partial<SpreadsheetLimits>,
): Promise<Uint8Array> {
  const bytes = openByteSource(source)
  try {
    const from: Package = { source: bytes, directory: readZipDirectory(bytes, withDefaults(limits)) }
    const workbook = await readWorkbookParts(from)
    const parts = new PackageParts(from)
    const stylesName = workbook.styles?.name ?? 'xl/styles.xml'
    const styles = new MarkedStyles((await parts.read(stylesName)) ?? PLAIN_STYLES)
    for (const sheet of marks) {
      const part = workbook.sheets.find(({ name }) => name === sheet.sheet)?.entry.name
      if (part !== undefined && hasMarks(sheet)) await markSheet(from, parts, part, sheet, styles, author)
    }
    const home = await workbookPart(from)
    const names = workbook.sheets.map(({ name }) => name)
    for (const sheet of added) {
      const name = cleanSheetName(sheet.name, names)
      names.push(name)
      await addSheet(parts, home, { ...sheet, name }, styles)
    }
    parts.write(stylesName, styles.toXml())
    if (!workbook.styles) {
      await parts.relate(home, 'styles', stylesName)
      await parts.declare({ part: stylesName }, `${SPREADSHEET}.styles+xml`)
    }
    return parts.toZip()
  } finally {
    bytes.close()
  }
}

function hasMarks({ cells, words }: SheetMarks): boolean {
  return cells.length > 0 || words !== undefined
}

async function markSheet(
  from: Package,
  parts: PackageParts,
  part: string,
  sheet: SheetMarks,
  styles: MarkedStyles,
  author: string,
): Promise<void> {
  const related = [...(await readRelationships(from, part)).values()]
  const byType = (type: string) => related.find((relationship) => relationship.type === type)?.part
  const mark = (drawing: string | undefined) =>
    parts.pack(part, markedPieces(parts, part, new SheetMarker(sheet, styles, drawing)))
  if (sheet.cells.length === 0) {
    await mark(undefined)
    return
  }
  const commentsBefore = byType('comments')
  // Without comments, a drawing of this kind is of a header or footer and not for us.
  const shapesBefore = commentsBefore === undefined ? undefined : byType('vmlDrawing')
  const comments = commentsBefore ?? parts.freeName('xl/comments', '.xml')
  const shapes = shapesBefore ?? parts.freeName('xl/drawings/vmlDrawing', '.vml')
  const before = await parts.read(comments)
  await parts.pack(comments, withComments(before, sheet.cells, author))
  await parts.pack(shapes, withShapes(await parts.read(shapes), withoutComment(before, sheet.cells)))
  if (commentsBefore === undefined) {
    await parts.relate(part, 'comments', comments)
    await parts.declare({ part: comments }, `${SPREADSHEET}.comments+xml`)
  }
  await parts.declare({ ending: 'vml' }, 'application/vnd.openxmlformats-officedocument.vmlDrawing')
  const drawing = shapesBefore === undefined ? await parts.relate(part, 'vmlDrawing', shapes) : undefined
  await mark(drawing)
}

async function* markedPieces(parts: PackageParts, part: string, marker: SheetMarker): AsyncGenerator<string, void> {
  for await (const piece of parts.pieces(part)) yield marker.read(piece)
  yield marker.finish()
}

async function addSheet(parts: PackageParts, home: string, sheet: AddedSheet, styles: MarkedStyles): Promise<void> {
  const part = parts.freeName('xl/worksheets/added', '.xml')
  await parts.pack(part, listSheet(sheet.columns, sheet.rows, styles))
  await parts.declare({ part }, `${SPREADSHEET}.worksheet+xml`)
  const relationship = await parts.relate(home, 'worksheet', part)
  parts.write(home, withSheet((await parts.read(home)) ?? '', sheet.name, relationship))
}

async function workbookPart(from: Package): Promise<string> {
  const roots = await readRelationships(from, '')
  return [...roots.values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
}
