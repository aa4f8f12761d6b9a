import { z } from 'zod'
import type { Work } from '../access/index.ts'
import { leadsAsPart } from '../people/index.ts'
import { addReaders } from '../records/index.ts'

const shape = z.object({ leads: z.unknown(), partner: z.string().nullable() })

/** What history keeps beneath an action: who leads it, and which partner's people may read it (D31). */
export const actionParts = {
  read: async (work: Work, id: string): Promise<unknown> => ({
    leads: await leadsAsPart.read(work, id),
    partner: await partnerOf(work, id),
  }),
  restore: async (work: Work, id: string, parts: unknown): Promise<void> => {
    const before = shape.parse(parts)
    await leadsAsPart.restore(work, id, before.leads)
    await changePartnerReaders(work, id, await partnerOf(work, id), before.partner)
  },
}

/** Lets the people of the new partner organisation read a record, and those of the old one no longer. */
export async function changePartnerReaders(
  work: Work,
  recordId: string,
  was: string | null,
  now: string | null,
): Promise<void> {
  if (was === now) return
  const yesterday = work.clock.today().subtract({ days: 1 }).toString()
  if (was) await addReaders(work, recordId, [`organisation:${was}`], yesterday)
  if (now) await addReaders(work, recordId, [`organisation:${now}`])
}

async function partnerOf(work: Work, id: string): Promise<string | null> {
  const row = await work.tx.selectFrom('action').select('partner_id').where('id', '=', id).executeTakeFirst()
  return row?.partner_id ?? null
}
