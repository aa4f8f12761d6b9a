import { NotValid } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { newId } from '../../../spine/records/index.ts'

export type ElectionDay = { id: string; pollsOn: string; name: string; by: string; at: Date }

/** The days of elections that the council has entered, in order. */
export async function electionDays(work: Work): Promise<ElectionDay[]> {
  const rows = await work.tx
    .selectFrom('election_day as e')
    .leftJoin('record as who', 'who.id', 'e.added_by')
    .select(['e.id', 'e.polls_on as pollsOn', 'e.name', 'e.added_at as at', 'who.title as by'])
    .where('e.removed_at', 'is', null)
    .orderBy('e.polls_on')
    .execute()
  return rows.map((row) => ({ ...row, by: row.by ?? 'Somebody' }))
}

/** Enters a day. One that is there already is refused. */
export async function keepElectionDay(
  work: Work,
  person: string,
  { pollsOn, name }: Pick<ElectionDay, 'pollsOn' | 'name'>,
): Promise<void> {
  const at = instantOf(work)
  const added = await work.tx
    .insertInto('election_day')
    .values({ id: newId(at.getTime()), polls_on: pollsOn, name, added_by: person, added_at: at })
    .onConflict((conflict) => conflict.column('polls_on').where('removed_at', 'is', null).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) throw new NotValid({ day: 'That day is there already' })
}

/** Takes a day away. Safe to repeat. */
export async function removeElectionDay(work: Work, person: string, id: string): Promise<void> {
  await work.tx
    .updateTable('election_day')
    .set({ removed_by: person, removed_at: instantOf(work) })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .execute()
}
