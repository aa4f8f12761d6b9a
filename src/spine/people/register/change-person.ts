import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { NotFound, NotPossibleNow } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../records/index.ts'
import { type PersonState, personKind } from '../kinds.ts'
import { noteOnPerson } from './note-on-person.ts'

export type PersonWords = { name: string; email: string; telephone: string }

/** Changes a person's name or how to reach them. `version` is the one the doer had before them. */
export async function changePerson(
  work: Work,
  reference: string,
  version: number,
  words: PersonWords,
): Promise<StoredRecord<PersonState>> {
  insist(work.actor, 'keep people')
  const before = await readRecord(work, personKind, reference)
  const { name, email, telephone } = words
  const change = { version, title: name, state: { email, telephone } }
  return changeRecord(work, personKind, before.id, change, { deed: 'changed' })
}

/**
 * Records a person's last day (ISO date). Their posts, memberships and roles end with it; what they lead stays with
 * them, and is shown everywhere as led by somebody who has left, until somebody gives it to another (A05).
 */
export async function recordLeft(work: Work, personId: string, lastDay: string): Promise<number> {
  insist(work.actor, 'keep people')
  const person = await work.tx
    .selectFrom('record as r')
    .innerJoin('person as p', 'p.id', 'r.id')
    .select(['r.version', 'r.title', 'p.left_on'])
    .where('r.id', '=', personId)
    .executeTakeFirst()
  if (!person) throw new NotFound('That person')
  for (const table of ['post_holding', 'membership', 'role_holding'] as const) {
    await sql`update ${sql.table(table)} set ends = greatest(${lastDay}::date, starts - 1)
      where person_id = ${personId} and (ends is null or ends > ${lastDay}::date)`.execute(work.tx)
  }
  const change = { version: person.version, state: { left_on: lastDay } }
  const changed = await changeRecord(work, personKind, personId, change, {
    deed: `recorded as leaving on ${formatDate(Temporal.PlainDate.from(lastDay))}`,
  })
  return changed.version
}

/** Records that a person has not left after all. Posts and roles are not given back: say which they hold now. */
export async function recordBack(work: Work, reference: string): Promise<StoredRecord<PersonState>> {
  insist(work.actor, 'keep people')
  const before = await readRecord(work, personKind, reference)
  if (before.state.left_on === null) throw new NotPossibleNow(`${before.title} has not left.`)
  const change = { version: before.version, state: { left_on: null } }
  return changeRecord(work, personKind, before.id, change, { deed: 'back on the register' })
}

const datedTables = { posts: 'post_holding', memberships: 'membership', roles: 'role_holding' } as const
export type DatedPart = keyof typeof datedTables

/** Ends a post held, a membership or a role after its last day (ISO date). `says` names it for the person's history. */
export async function endPart(
  work: Work,
  personId: string,
  part: DatedPart,
  id: string,
  lastDay: string,
  says: string,
): Promise<void> {
  insist(work.actor, 'keep people')
  const { rows } = await sql<{ id: string }>`update ${sql.table(datedTables[part])}
    set ends = greatest(${lastDay}::date, starts - 1) where id = ${id} and person_id = ${personId} returning id`.execute(
    work.tx,
  )
  if (rows.length === 0) throw new NotFound('What you wanted to end')
  await noteOnPerson(work, personId, `no longer ${says}`)
}
