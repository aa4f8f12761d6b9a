import { sql } from 'kysely'
import type { Work } from '../access/index.ts'
import type { WantedLead } from '../people/index.ts'
import { addReaders } from '../records/index.ts'

/**
 * Lets whoever leads an action, and its partner's people (D31), read the names of what it stands in, and of whatever that
 * belongs to: a work stream and its plan. They read nothing else of them, since every other row has its own readers.
 */
export async function letHoldersBeRead(
  work: Work,
  withinId: string | null,
  principals: readonly string[],
): Promise<void> {
  if (withinId === null || principals.length === 0) return
  const { rows } = await sql<{ id: string }>`
    with recursive holder (id) as (
      select ${withinId}::uuid
      union
      select l.to_id from link l join holder h on l.from_id = h.id where l.relation = 'belongs to'
    ) select id from holder`.execute(work.tx)
  for (const { id } of rows) await addReaders(work, id, principals)
}

/** Whom leads and a partner bring with them, as principals. */
export function principalsOf(leads: readonly WantedLead[], partnerId: string | null | undefined): string[] {
  const named = leads.map((lead) => (lead.personId ? `person:${lead.personId}` : `post:${lead.postId}`))
  return partnerId ? [...named, `organisation:${partnerId}`] : named
}
