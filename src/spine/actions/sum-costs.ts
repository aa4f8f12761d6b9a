import { sql } from 'kysely'
import { inSystemRead, type Work } from '../access/index.ts'
import { costKind } from './action-kind.ts'
import type { Cost } from './cost.ts'

/** What actions of one kind of cost and one source of money, in one record, come to. */
export type CostSum = { withinId: string; kind: Cost['kind']; funding: string; actions: number; pence: number }

/**
 * What the actions that stand in these records cost (D29), withdrawn ones left out. Read as the system, since a total is
 * the same for every reader; only sums leave it.
 */
export function sumCosts(work: Work, withinIds: readonly string[]): Promise<CostSum[]> {
  if (withinIds.length === 0) return Promise.resolve([])
  return inSystemRead(work, 'what actions cost', async (system) => {
    const rows = await system.tx
      .selectFrom('action')
      .select(['within_id as withinId', 'cost_kind as kind', 'funding'])
      .select([sql<number>`count(*)::int`.as('actions'), sql<number>`coalesce(sum(cost_pence), 0)::bigint`.as('pence')])
      .where('within_id', 'in', withinIds)
      .where('state', '<>', 'withdrawn')
      .groupBy(['within_id', 'cost_kind', 'funding'])
      .orderBy('funding')
      .execute()
    return rows.flatMap(({ withinId, kind, ...row }) =>
      withinId === null ? [] : [{ ...row, withinId, kind: costKind.parse(kind) }],
    )
  })
}
