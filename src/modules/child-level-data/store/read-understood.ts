import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'

const matched = z.array(z.object({ field: z.string(), heading: z.string(), position: z.number() }))
const missing = z.array(z.object({ field: z.string(), heading: z.string(), need: z.string() }))
const unknown = z.array(z.object({ heading: z.string(), position: z.number() }))

/** What was understood of one list. */
export type UnderstoodList = {
  list: number
  file: string
  sheet: string
  layout: string
  headingRow: number
  rows: number
  children: number
  matched: z.infer<typeof matched>
  missing: z.infer<typeof missing>
  unknown: z.infer<typeof unknown>
}
export type ReadingNote = { file: string; sheet: string; words: string }

/** Which sheet is which list, with its columns; and what was said of the rest of the files. */
export async function readUnderstood(
  work: Work,
  runId: string,
): Promise<{ lists: UnderstoodList[]; notes: ReadingNote[] }> {
  const lists = await work.tx
    .selectFrom('data_run_list')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('list')
    .execute()
  const notes = await work.tx
    .selectFrom('data_run_note')
    .select(['file', 'sheet', 'words'])
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute()
  return {
    lists: lists.map(({ run_id: _run, heading_row: headingRow, ...list }) => ({
      ...list,
      headingRow,
      matched: matched.parse(list.matched),
      missing: missing.parse(list.missing),
      unknown: unknown.parse(list.unknown),
    })),
    notes,
  }
}

/** Replaces what was understood: the lists read again after a column was mapped by hand. */
export async function saveUnderstood(
  work: Work,
  runId: string,
  understood: { lists: readonly UnderstoodList[]; notes: readonly ReadingNote[] },
): Promise<void> {
  await work.tx.deleteFrom('data_run_list').where('run_id', '=', runId).execute()
  await work.tx.deleteFrom('data_run_note').where('run_id', '=', runId).execute()
  for (const { headingRow, matched: met, missing: absent, unknown: strange, ...list } of understood.lists) {
    await work.tx
      .insertInto('data_run_list')
      .values({
        ...list,
        run_id: runId,
        heading_row: headingRow,
        matched: JSON.stringify(met),
        missing: JSON.stringify(absent),
        unknown: JSON.stringify(strange),
      })
      .execute()
  }
  for (const [position, note] of understood.notes.entries()) {
    await work.tx
      .insertInto('data_run_note')
      .values({ run_id: runId, position, ...note })
      .execute()
  }
}
