import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { DocumentText, KeyValueBlock, TableBlock, TableColumn } from './document-blocks.ts'
import type { Place } from './word-place.ts'
import { STYLE } from './word-styles.ts'
import { wordRuns } from './word-text.ts'

const ALIGNMENT = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, centre: AlignmentType.CENTER } as const

/** A table of data under its caption; its header row is marked as one and comes again on every page. */
export function wordTable(block: TableBlock, place: Place): (Paragraph | Table)[] {
  const caption = new Paragraph({
    style: STYLE.caption,
    children: wordRuns(block.caption),
    pageBreakBefore: place.startsPage,
  })
  if (block.rows.length === 0) {
    return [caption, new Paragraph({ children: wordRuns(block.whenEmpty ?? 'Nothing to show.') })]
  }
  const widths = columnWidths(block.columns, place.width)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cell(column.header, { style: STYLE.tableHeading, width: widths[index] ?? 0, align: column.align }),
    ),
  })
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: block.columns.map((column, index) =>
          cell(row[index] ?? '', { style: STYLE.tableText, width: widths[index] ?? 0, align: column.align }),
        ),
      }),
  )
  return [caption, table([header, ...rows], widths, STYLE.table)]
}

/** The cover table: names on the left as row headers, what they are on the right. */
export function wordKeyValue(block: KeyValueBlock, place: Place): Table {
  const widths = columnWidths([{ width: 3 }, { width: 7 }], place.width)
  const rows = block.rows.map(
    ({ key, value }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(key, { style: STYLE.tableHeading, width: widths[0] ?? 0, startsPage: place.startsPage && index === 0 }),
          cell(value, { style: STYLE.tableText, width: widths[1] ?? 0 }),
        ],
      }),
  )
  return table(rows, widths, STYLE.cover)
}

function table(rows: TableRow[], widths: number[], style: string): Table {
  return new Table({
    rows,
    style,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: style === STYLE.table,
      firstColumn: style === STYLE.cover,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  })
}

interface CellLook {
  style: string
  width: number
  align?: TableColumn['align'] | undefined
  startsPage?: boolean
}

function cell(text: DocumentText, look: CellLook): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: look.style,
        children: wordRuns(text),
        ...(look.align && look.align !== 'left' ? { alignment: ALIGNMENT[look.align] } : {}),
        ...(look.startsPage ? { pageBreakBefore: true } : {}),
      }),
    ],
  })
}

/** Shares made into measures that fill the line exactly: rounding is given to the last column. */
export function columnWidths(columns: readonly Pick<TableColumn, 'width'>[], total: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / shares) * total))
  const left = total - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width))
}
