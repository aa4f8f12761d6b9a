import { instantOf, type Work } from '../../../spine/access/index.ts'
import { type ListNumber, listNumbers } from '../rules/lists/list-content.ts'
import { comparableHeading } from '../rules/reading/heading-text.ts'
import type { HandMapping } from '../rules/reading/understood.ts'

/** What the council has said by hand so far, as reading the files takes it. */
export async function readHandMapping(work: Work): Promise<HandMapping> {
  const sheets: Record<string, ListNumber | null> = {}
  for (const { sheet, list } of await work.tx.selectFrom('sheet_mapping').select(['sheet', 'list']).execute()) {
    sheets[sheet] = listNumbers.find((number) => number === list) ?? null
  }
  const columns: Partial<Record<ListNumber, Record<string, string | null>>> = {}
  for (const { list, heading, field } of await work.tx
    .selectFrom('column_mapping')
    .select(['list', 'heading', 'field'])
    .execute()) {
    const number = listNumbers.find((one) => one === list)
    if (number) columns[number] = { ...columns[number], [heading]: field }
  }
  return { sheets, columns }
}

/** Remembers what a column of a list is; null leaves it out. */
export async function rememberColumn(work: Work, list: ListNumber, shown: string, field: string | null): Promise<void> {
  const said = { shown, field, said_by: work.actor.person, said_at: instantOf(work) }
  await work.tx
    .insertInto('column_mapping')
    .values({ list, heading: comparableHeading(shown), ...said })
    .onConflict((conflict) => conflict.columns(['list', 'heading']).doUpdateSet(said))
    .execute()
}

/** Remembers which list a sheet of this name holds; null leaves it out. */
export async function rememberSheet(work: Work, shown: string, list: ListNumber | null): Promise<void> {
  const said = { shown, list, said_by: work.actor.person, said_at: instantOf(work) }
  await work.tx
    .insertInto('sheet_mapping')
    .values({ sheet: shown.toLowerCase(), ...said })
    .onConflict((conflict) => conflict.column('sheet').doUpdateSet(said))
    .execute()
}
