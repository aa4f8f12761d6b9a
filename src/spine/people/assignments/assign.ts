import { sql } from 'kysely'
import { NotFound } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../access/index.ts'
import { addReaders, newId } from '../../records/index.ts'
import { compareLeads, type WantedLead } from '../rules/compare-leads.ts'

export type NewAssignment = WantedLead & { recordId: string; starts: string; ends?: string | null; position?: number }

/**
 * Gives the lead of a record to a person or a post from a date, and lets them read it. The record's own use-case has
 * already asked whether the doer may; nobody can be given what the doer may not read. Returns the assignment's id.
 */
export async function assignLead(work: Work, given: NewAssignment): Promise<string> {
  const id = newId(instantOf(work).getTime())
  await work.tx
    .insertInto('assignment')
    .values({
      id,
      record_id: given.recordId,
      person_id: given.personId ?? null,
      post_id: given.postId ?? null,
      capacity: given.capacity,
      starts: given.starts,
      ends: given.ends ?? null,
      trained: given.trained ?? false,
      position: given.position ?? 0,
    })
    .execute()
  await addReaders(
    work,
    given.recordId,
    [principalOf(given.personId ?? null, given.postId ?? null)],
    given.ends ?? null,
  )
  return id
}

/**
 * Ends an assignment after its last day (ISO date). Reading ends with it, unless they own the record or still lead it in
 * another capacity. A last day before the first takes the assignment back as never in force.
 */
export async function endAssignment(work: Work, assignmentId: string, lastDay: string): Promise<void> {
  const row = await work.tx
    .updateTable('assignment')
    .set({ ends: sql<string>`greatest(${lastDay}::date, starts - 1)` })
    .where('id', '=', assignmentId)
    .returning(['record_id', 'person_id', 'post_id'])
    .executeTakeFirst()
  if (!row) throw new NotFound('That lead')
  const stillReads = await work.tx
    .selectFrom('assignment')
    .select('id')
    .where('record_id', '=', row.record_id)
    .where('person_id', 'is not distinct from', row.person_id)
    .where('post_id', 'is not distinct from', row.post_id)
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>', lastDay)]))
    .unionAll(
      work.tx
        .selectFrom('record')
        .select('id')
        .where('id', '=', row.record_id)
        .where('owner_id', 'is not distinct from', row.person_id)
        .where('owner_id', 'is not', null),
    )
    .executeTakeFirst()
  if (!stillReads) await addReaders(work, row.record_id, [principalOf(row.person_id, row.post_id)], lastDay)
}

/**
 * Makes the leads of a record exactly the wanted ones from today, in that order: ends the others yesterday, keeps those
 * who stay (their dates with them), begins the new. Returns whether anything changed; call it before `changeRecord`,
 * so that the event keeps the new leads.
 */
export async function setLeads(work: Work, recordId: string, wanted: readonly WantedLead[]): Promise<boolean> {
  const today = work.clock.today()
  const rows = await work.tx
    .selectFrom('assignment')
    .select(['id', 'person_id as personId', 'post_id as postId', 'capacity', 'trained', 'position'])
    .where('record_id', '=', recordId)
    .where('starts', '<=', today.toString())
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today.toString())]))
    .orderBy('position')
    .orderBy('starts')
    .execute()
  const changes = compareLeads(rows, wanted)
  for (const { id } of changes.end) await endAssignment(work, id, today.subtract({ days: 1 }).toString())
  for (const { id, ...now } of changes.adjust) {
    await work.tx.updateTable('assignment').set(now).where('id', '=', id).execute()
  }
  for (const lead of changes.begin) await assignLead(work, { ...lead, recordId, starts: today.toString() })
  return changes.end.length + changes.adjust.length + changes.begin.length > 0
}

/** Whom an assignment lets read: the person, or whoever holds the post on the day. */
export const principalOf = (personId: string | null, postId: string | null) =>
  personId === null ? `post:${postId}` : `person:${personId}`
