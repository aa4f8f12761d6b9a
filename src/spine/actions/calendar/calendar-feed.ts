import { createHash, randomBytes } from 'node:crypto'
import { NotFound } from '../../../kernel/failures.ts'
import { asSystem, type Ground, instantOf, type Work } from '../../access/index.ts'
import { newId } from '../../records/index.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Whether this person has a calendar address in use, and since when. */
export async function calendarFeedOf(work: Work, personId: string): Promise<Date | null> {
  const row = await work.tx
    .selectFrom('calendar_feed')
    .select('made_at')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.made_at ?? null
}

/**
 * Makes a person's secret calendar address and ends the one before. Returns its token, which is shown once: the database
 * keeps a hash.
 */
export async function makeCalendarFeed(work: Work, personId: string): Promise<string> {
  await endCalendarFeed(work, personId)
  const at = instantOf(work)
  const token = randomBytes(32).toString('hex')
  await work.tx
    .insertInto('calendar_feed')
    .values({ id: newId(at.getTime()), person_id: personId, token_hash: hashOf(token), made_at: at })
    .execute()
  return token
}

/** Ends a person's calendar address: from now on it shows nothing to anyone. */
export async function endCalendarFeed(work: Work, personId: string): Promise<void> {
  await work.tx
    .updateTable('calendar_feed')
    .set({ ended_at: instantOf(work) })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Whose calendar a token opens, or NotFound: an address that was ended looks like one that never was. */
export async function personOfToken(ground: Ground, token: string): Promise<string> {
  const row = await asSystem(ground, 'calendar feed', (work) =>
    work.tx
      .selectFrom('calendar_feed as f')
      .innerJoin('person as p', 'p.id', 'f.person_id')
      .select('f.person_id as id')
      .where('f.token_hash', '=', hashOf(token))
      .where('f.ended_at', 'is', null)
      .where(({ eb, or }) => or([eb('p.left_on', 'is', null), eb('p.left_on', '>=', work.clock.today().toString())]))
      .executeTakeFirst(),
  )
  if (!row) throw new NotFound('That calendar')
  return row.id
}
