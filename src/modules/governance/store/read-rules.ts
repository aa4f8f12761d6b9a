import type { Work } from '../../../spine/access/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { usualRules } from '../rules/call-in/local-rules.ts'
import { type RulesState, rulesKind } from './rules-kind.ts'

/** The record of the council's rules, or null where nobody has set them yet. */
export async function rulesRecord(work: Work): Promise<StoredRecord<RulesState> | null> {
  const row = await work.tx
    .selectFrom('committee_rules as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .select('r.reference')
    .executeTakeFirst()
  return row ? readRecord(work, rulesKind, row.reference) : null
}

/** The council's rules as they stand, or the usual ones. */
export const readRules = async (work: Work): Promise<RulesState> => (await rulesRecord(work))?.state ?? usualRules
