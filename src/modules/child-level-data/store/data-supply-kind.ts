import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import type { RecordKind } from '../../../spine/records/index.ts'
import type { CouncilFacts } from '../rules/checks/check.ts'

export const dataSupplyState = z.object({
  day_of_month: z.number().int().min(1).max(28),
  deputy_id: z.string().nullable(),
  deputy_trained_on: z.string().nullable(),
  deputy_tested_on: z.string().nullable(),
  council_name: z.string(),
  child_population: z.number().int().positive().nullable(),
})
export type DataSupplyState = z.infer<typeof dataSupplyState>

export const dataSupplyKind: RecordKind<DataSupplyState> = {
  kind: 'SUP',
  name: 'data supply',
  table: 'data_supply',
  path: () => '/child-level-data/schedule',
  state: dataSupplyState,
  searchText: () => 'monthly child-level data schedule deputy',
}

/** What the checks and measures may know of the council itself. */
export async function councilFacts(work: Work): Promise<CouncilFacts> {
  const row = await work.tx
    .selectFrom('data_supply')
    .select(['council_name', 'child_population'])
    .limit(1)
    .executeTakeFirst()
  return {
    ...(row?.council_name ? { name: row.council_name } : {}),
    ...(row?.child_population ? { childPopulation: row.child_population } : {}),
  }
}
