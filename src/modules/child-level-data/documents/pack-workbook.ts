import { type WrittenSheet, writeXlsx } from '../../../platform/spreadsheets/index.ts'
import type { AnnexAContent, ListNumber } from '../rules/lists/list-content.ts'
import type { ListTable } from '../rules/lists/list-table.ts'
import { layoutOf, type PackShape, rowsToWrite, ssdName, ssdValue } from '../rules/supply/pack-shapes.ts'
import { annexASheet } from './annex-a-workbook.ts'

/** The lists of a run as a workbook in one of the shapes that they are taken away in. All eleven are there, empty or not. */
export async function packWorkbook(
  shape: Exclude<PackShape, 'marked'>,
  content: AnnexAContent,
  tables: ReadonlyMap<ListNumber, ListTable>,
  asAt: string,
): Promise<Uint8Array> {
  const sheets = content.lists.map((definition): WrittenSheet => {
    const table = tables.get(definition.list)
    const rows = table ? rowsToWrite(table, content) : []
    const layout = layoutOf(definition, table)
    if (shape !== 'ssd') return annexASheet(definition, rows, shape === 'annex-a' ? 'template' : 'flat', layout)
    const fields = definition.fields.filter((field) => !field.layouts || field.layouts.includes(layout))
    return {
      name: `AnnexA_List${definition.list}`,
      columns: fields.map((field) => ({ header: ssdName(field), kind: 'text' })),
      rows: rows.map((row) => fields.map((field) => ssdValue(field, row[field.key]))),
    }
  })
  return writeXlsx({ sheets, properties: { title: `Annex A as at ${asAt}`, creator: 'Sightline' } })
}
