import { inSystemRead, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

/** What waits for somebody. Words are plain and hold nothing about a child: at most a record's reference. */
export type Asking = {
  /** The record it is about; somebody who may no longer read it is no longer told of it. Null for none. */
  recordId: string | null
  /** What is asked, as the program names it ("own a risk"): the same asking does not wait twice. */
  deed: string
  /** "RSK-12 is yours to look after" */
  what: string
  /** Why it is theirs: "Marian Holt made you its owner." */
  why: string
  /** Where they can do it; an address of ours. */
  href: string
  /** The day it should be done by, where there is one. */
  until?: string | null
}

/** `title` is what its record is called now, as far as the reader may read it. */
export type Waiting = Asking & {
  id: string
  title: string | null
  until: string | null
  createdAt: Date
  isNew: boolean
}

/** Makes something wait for people, in the transaction of the deed. Whoever does the deed is not told of it. */
export async function notify(work: Work, personIds: readonly string[], asked: Asking): Promise<void> {
  const at = instantOf(work)
  const told = [...new Set(personIds)].filter((id) => id !== work.actor.person)
  if (told.length === 0) return
  await work.tx
    .insertInto('notification')
    .values(
      told.map((personId) => ({
        id: newId(at.getTime()),
        person_id: personId,
        record_id: asked.recordId,
        deed: asked.deed,
        what: asked.what,
        why: asked.why,
        href: asked.href,
        until: asked.until ?? null,
        created_at: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What waits for a person, soonest day first, then oldest. What they may no longer read is left out. */
export async function waitingFor(work: Work, personId: string, most = 50): Promise<Waiting[]> {
  const rows = await work.tx
    .selectFrom('notification as n')
    .leftJoin('record as r', 'r.id', 'n.record_id')
    .select(['n.id', 'n.record_id as recordId', 'n.what', 'n.why', 'n.href', 'n.until', 'n.created_at as createdAt'])
    .select(['n.deed', 'r.title', 'n.read_at as readAt'])
    .where('n.person_id', '=', personId)
    .where('n.done_at', 'is', null)
    .where(({ eb, or }) => or([eb('n.record_id', 'is', null), eb('r.id', 'is not', null)]))
    .orderBy('n.until', (order) => order.asc().nullsLast())
    .orderBy('n.created_at')
    .limit(most)
    .execute()
  return rows.map(({ readAt, ...row }) => ({ ...row, isNew: readAt === null }))
}

/**
 * Says that something no longer waits: it was done, or taken from them. For these people or, with null, for everyone.
 * Done as the system, because what waits for another is not the doer's to see.
 */
export async function doneWith(
  work: Work,
  recordId: string,
  personIds: readonly string[] | null,
  deed: string,
): Promise<void> {
  if (personIds?.length === 0) return
  await inSystemRead(work, 'notifications', async () => {
    let rows = work.tx
      .updateTable('notification')
      .set({ done_at: instantOf(work) })
      .where('record_id', '=', recordId)
      .where('deed', '=', deed)
      .where('done_at', 'is', null)
    if (personIds) rows = rows.where('person_id', 'in', personIds)
    await rows.execute()
  })
}

/**
 * What was taken from somebody is theirs again, by an undo: it waits as it did, where they had not seen it. What they had
 * seen is not told anew.
 */
export async function waitsAgain(work: Work, recordId: string, personId: string, deed: string): Promise<void> {
  await inSystemRead(work, 'notifications', async () => {
    const last = await work.tx
      .selectFrom('notification')
      .select(['id', 'read_at', 'done_at'])
      .where('record_id', '=', recordId)
      .where('person_id', '=', personId)
      .where('deed', '=', deed)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!last?.done_at || last.read_at) return
    await work.tx.updateTable('notification').set({ done_at: null }).where('id', '=', last.id).execute()
  })
}

/** Says of something that waits for the doer that they have taken it up, for whichever of these people it waits. */
export async function seenBy(
  work: Work,
  recordId: string,
  personIds: readonly (string | null)[],
  deed: string,
): Promise<void> {
  const people = personIds.filter((id) => id !== null)
  if (people.length === 0) return
  await inSystemRead(work, 'notifications', async () => {
    await work.tx
      .updateTable('notification')
      .set({ done_at: instantOf(work), read_at: instantOf(work) })
      .where('record_id', '=', recordId)
      .where('person_id', 'in', people)
      .where('deed', '=', deed)
      .where('done_at', 'is', null)
      .execute()
  })
}

/** The person says themselves that they need not be told any longer of anything that waits for one deed. Gives how many. */
export async function setAllAside(work: Work, deed: string): Promise<number> {
  const result = await work.tx
    .updateTable('notification')
    .set({ done_at: instantOf(work), read_at: instantOf(work) })
    .where('deed', '=', deed)
    .where('person_id', '=', work.actor.person)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** The person says themselves that they need not be told any longer. */
export async function setAside(work: Work, id: string): Promise<boolean> {
  const result = await work.tx
    .updateTable('notification')
    .set({ done_at: instantOf(work), read_at: instantOf(work) })
    .where('id', '=', id)
    .where('person_id', '=', work.actor.person)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
