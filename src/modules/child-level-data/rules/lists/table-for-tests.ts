import { readAnnexAContent } from '../../use-cases/read-content.ts'
import type { SheetCell } from '../reading/cell-reading.ts'
import { FieldReaders } from '../reading/field-readers.ts'
import { TableBuilder } from '../reading/table-builder.ts'
import type { AnnexAContent, FieldType, ListNumber } from './list-content.ts'
import type { ListTable } from './list-table.ts'

/** The content that ships, for tests. */
export const contentForTests: AnnexAContent = readAnnexAContent()

/** What a test writes for a cell: a date as ISO text, a number, text as the file would have it; null or left out is blank. */
type TestValue = string | number | null
const ISO = /^\d{4}-\d{2}-\d{2}(?:T[\d:]+)?$/

/** Readers that several tables of one test share, so that a child's id is the same number in each. */
export function readersForTests(): FieldReaders {
  return new FieldReaders(contentForTests)
}

/**
 * A list's table as the reader makes it, from rows by field key; the first is row 3 of the sheet, as in Ofsted's template.
 * ISO text in a date column is a real date; write '01/02/2025' for a date that is text. Every column of the list is there
 * unless `without` names it.
 */
export function tableOf(
  list: ListNumber,
  rows: readonly Readonly<Record<string, TestValue>>[],
  options: { readers?: FieldReaders; without?: readonly string[]; layout?: string } = {},
): ListTable {
  const definition = contentForTests.lists.find((each) => each.list === list)
  if (!definition) throw new Error(`No list ${list}`)
  const layout = options.layout ?? '2023'
  const fields = definition.fields.filter(
    ({ key, layouts }) => !options.without?.includes(key) && (layouts === undefined || layouts.includes(layout)),
  )
  const columns = fields.map((field, index) => ({ field, heading: field.heading, position: index + 1 }))
  const builder = new TableBuilder(list, layout)
  builder.begin(
    { columns, file: 'test.xlsx', sheet: `List_${list}`, headingRow: 2 },
    options.readers ?? readersForTests(),
  )
  rows.forEach((row, index) => {
    for (const key of Object.keys(row)) {
      if (!definition.fields.some((field) => field.key === key)) throw new Error(`List ${list} has no field ${key}`)
    }
    const cells = columns.flatMap(({ field, position }) => cellOf(position, field.type, row[field.key]))
    builder.addRow(index + 3, cells)
  })
  return builder.finish()
}

function cellOf(column: number, type: FieldType, value: TestValue | undefined): SheetCell[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'number') return [{ column, kind: 'number', text: String(value), value }]
  const kind = type === 'date' && ISO.test(value) ? 'date' : 'text'
  return [{ column, kind, text: value, value }]
}
