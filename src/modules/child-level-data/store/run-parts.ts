import type { Work } from '../../../spine/access/index.ts'

export type ListSize = { list: number; rows: number; children: number }

/** How much each list of a run holds. */
export function listSizes(work: Work, runId: string): Promise<ListSize[]> {
  return work.tx
    .selectFrom('data_run_list')
    .select(['list', 'rows', 'children'])
    .where('run_id', '=', runId)
    .orderBy('list')
    .execute()
}

/** What records are called, by id. */
export async function namesOf(work: Work, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await work.tx.selectFrom('record').select(['id', 'title']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
