import type { Work } from '../../../spine/access/index.ts'

/** The record of any kind that somebody named by its reference, or null where they may see none called so. */
export async function recordCalled(work: Work, reference: string): Promise<{ id: string } | null> {
  const named = reference.trim().toUpperCase()
  const row = await work.tx.selectFrom('record').select('id').where('reference', '=', named).executeTakeFirst()
  return row ?? null
}
