import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'

const columns = z.array(z.object({ heading: z.string(), position: z.number() }))
const matched = z.array(z.object({ field: z.string(), heading: z.string(), position: z.number(), how: z.string() }))
const missing = z.array(z.object({ field: z.string(), heading: z.string(), need: z.string() }))
const clashes = z.array(z.object({ fields: z.array(z.string()), columns }))

/** What was understood of one sheet: the list it was taken for with its columns, or in words why it was left out. */
export type UnderstoodSheet = {
  file: string
  sheet: string
  hidden: boolean
  list: number | null
  foundBy: string
  layout: string
  headingRow: number | null
  matched: z.infer<typeof matched>
  missing: z.infer<typeof missing>
  unknown: z.infer<typeof columns>
  clashes: z.infer<typeof clashes>
  words: string
}

/** The sheets of a run's files as they were understood: lists in their order, then what was left out. */
export async function readSheets(work: Work, runId: string): Promise<UnderstoodSheet[]> {
  const rows = await work.tx
    .selectFrom('data_run_sheet')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    file: row.file,
    sheet: row.sheet,
    hidden: row.hidden,
    list: row.list,
    foundBy: row.found_by,
    layout: row.layout,
    headingRow: row.heading_row,
    matched: matched.parse(row.matched),
    missing: missing.parse(row.missing),
    unknown: columns.parse(row.unknown),
    clashes: clashes.parse(row.clashes),
    words: row.words,
  }))
}

/** Replaces what was understood: the files are read again after something was said by hand. */
export async function saveSheets(work: Work, runId: string, sheets: readonly UnderstoodSheet[]): Promise<void> {
  await work.tx.deleteFrom('data_run_sheet').where('run_id', '=', runId).execute()
  for (const [position, sheet] of sheets.entries()) {
    await work.tx
      .insertInto('data_run_sheet')
      .values({
        run_id: runId,
        position,
        file: sheet.file,
        sheet: sheet.sheet,
        hidden: sheet.hidden,
        list: sheet.list,
        found_by: sheet.foundBy,
        layout: sheet.layout,
        heading_row: sheet.headingRow,
        matched: JSON.stringify(sheet.matched),
        missing: JSON.stringify(sheet.missing),
        unknown: JSON.stringify(sheet.unknown),
        clashes: JSON.stringify(sheet.clashes),
        words: sheet.words,
      })
      .execute()
  }
}
