import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type SupplyRisk = { reference: string; title: string; owner: string | null; issues: string[] }

/** The risks to the supply of data (A21): those that data issues were joined to, each with its issues. */
export function supplyRisks(work: Work): Promise<SupplyRisk[]> {
  return work.tx
    .selectFrom('data_issue as i')
    .innerJoin('record as ir', 'ir.id', 'i.id')
    .innerJoin('link as l', 'l.from_id', 'i.id')
    .innerJoin('record as r', 'r.id', 'l.to_id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .select(['r.reference', 'r.title', 'owner.title as owner'])
    .select(sql<string[]>`array_agg(distinct ir.reference order by ir.reference)`.as('issues'))
    .where('r.kind', '=', 'RSK')
    .groupBy(['r.reference', 'r.title', 'owner.title'])
    .orderBy('r.title')
    .execute()
}
