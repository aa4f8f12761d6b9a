import type { Work } from '../../access/index.ts'

/** Whether a record is shut because a concern about it is open or kept. For what the system reads on behalf of nobody. */
export async function isRestricted(work: Work, recordId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('restricted_text')
    .select('concern_id')
    .where('target_id', '=', recordId)
    .executeTakeFirst()
  return row !== undefined
}
