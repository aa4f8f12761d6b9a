import { sql } from 'kysely'
import type { Work } from '../access/index.ts'
import { type ThreadEnd, wordsOf } from './links.ts'

/** A record on the way along a thread, with the one before it on that way. */
export type ThreadStep = ThreadEnd & { depth: number; path: readonly string[] }

/** Further away than this, hardly anything still has to do with where one began. */
const farthest = 6
/** More than a page can show. */
export const mostSteps = 300

/**
 * The golden thread of a record one way, to its end: what it hangs from and what that hangs from in turn, or what hangs from it.
 * One that is reached by two ways stands on both. What the reader may not see is left out by the database, and so is what lies
 * behind it. One query.
 */
export async function walkThread(work: Work, id: string, upward: boolean): Promise<ThreadStep[]> {
  const [near, far] = upward ? ['from_id', 'to_id'] : ['to_id', 'from_id']
  const [here, there] = [sql.ref(`l.${near}`), sql.ref(`l.${far}`)]
  const { rows } = await sql<Omit<ThreadStep, 'says' | 'upward'> & { relation: string }>`
    with recursive walk(id, relation, depth, path) as (
      select ${there}, l.relation, 1, array[${id}::uuid, ${there}] from link l where ${here} = ${id}::uuid
      union all
      select ${there}, l.relation, w.depth + 1, w.path || ${there}
      from walk w join link l on ${here} = w.id
      where w.depth < ${farthest} and not ${there} = any (w.path)
    )
    select r.id, r.kind, r.reference, r.title, w.relation, w.depth, w.path
    from walk w join record r on r.id = w.id
    order by w.depth, r.kind, r.number limit ${mostSteps}`.execute(work.tx)
  return rows.map(({ relation, ...step }) => ({ ...step, upward, says: wordsOf(relation, upward) }))
}
