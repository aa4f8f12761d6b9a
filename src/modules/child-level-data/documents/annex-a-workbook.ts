import { dateOfDayNumber } from '../../../kernel/day-number.ts'
import type { WrittenColumn, WrittenSheet, WrittenValue } from '../../../platform/spreadsheets/index.ts'
import type { Field, ListDefinition } from '../rules/lists/list-content.ts'

/** A row to be written: by field key, a date as its day number and anything else as it is to stand in the cell. */
export type RowToWrite = Readonly<Record<string, string | number>>

/** Row 1 is the title, row 2 the headings (shared specification, fact 2); flat files begin with the headings. */
export type SheetShape = 'template' | 'flat'

/** One list as Ofsted's template has it: its sheet's name, title, headings in their order, dates as dates. */
export function annexASheet(
  definition: ListDefinition,
  rows: readonly RowToWrite[],
  shape: SheetShape,
  layout = '2023',
): WrittenSheet {
  const fields = definition.fields.filter((field) => !field.layouts || field.layouts.includes(layout))
  const title = `List ${definition.list}: ${definition.name}`
  return {
    name: shape === 'template' ? `List_${definition.list}` : `List ${definition.list}`,
    ...(shape === 'template' ? { title } : {}),
    columns: fields.map(columnOf),
    rows: rows.map((row) => fields.map((field) => valueToWrite(field, row[field.key]))),
  }
}

function columnOf(field: Field): WrittenColumn {
  const kind = field.type === 'date' ? 'date' : field.type === 'whole-number' ? 'number' : 'text'
  return { header: field.heading, kind, width: Math.min(40, Math.max(12, Math.ceil(field.heading.length / 2))) }
}

function valueToWrite(field: Field, value: string | number | undefined): WrittenValue {
  return field.type === 'date' && typeof value === 'number' ? dateOfDayNumber(value).toString() : value
}
