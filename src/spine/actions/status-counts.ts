import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { inSystemRead, type Work } from '../access/index.ts'
import { type ActionQuery, isAskedFor } from './action-query.ts'
import { evidenceDecides, type StatusWord, statesWith } from './action-status.ts'
import { confidenceOf } from './say-progress.ts'
import { readStatusColumns } from './status-columns.ts'
import { statusesOn } from './status-facts.ts'

export type StatusCounts = Readonly<Record<StatusWord, number>>

/**
 * How many actions of each status stand in these records: the same for every reader, since it is read as the system
 * and only counts leave it (a partner sees their own rows and everybody's totals).
 */
export function countByStatus(work: Work, withinIds: readonly string[]): Promise<Map<string, StatusCounts>> {
  return inSystemRead(work, 'totals of a plan', async (system) => {
    const counts = new Map<string, Record<StatusWord, number>>()
    if (withinIds.length === 0) return counts
    for (const { withinId, word, ids } of await alike(system, isAskedFor(system, { within: withinIds }))) {
      const of = counts.get(withinId ?? '') ?? noCounts()
      of[word] += ids.length
      counts.set(withinId ?? '', of)
    }
    return counts
  })
}

/** How many of the actions asked for have each status, of those that this person may read. */
export async function countStatuses(work: Work, query: ActionQuery): Promise<StatusCounts> {
  const counts = noCounts()
  for (const { word, ids } of await alike(work, isAskedFor(work, query))) counts[word] += ids.length
  return counts
}

/** Those of the actions asked for that have one of these statuses. */
export async function idsOfStatus(
  work: Work,
  query: ActionQuery,
  statuses: readonly StatusWord[],
): Promise<readonly string[]> {
  const possible = statuses.flatMap(statesWith)
  const states = query.states?.filter((state) => possible.includes(state)) ?? possible
  const found = await alike(work, isAskedFor(work, { ...query, states }))
  return found.flatMap(({ word, ids }) => (statuses.includes(word) ? ids : []))
}

type Alike = { withinId: string | null; word: StatusWord; ids: string[] }

/**
 * Actions put together by all that a status goes by, so that the rule is asked once for those that it cannot tell apart:
 * of ten thousand items many share a date and a last word.
 */
async function alike(work: Work, where: RawBuilder<SqlBool>): Promise<Alike[]> {
  const { rows } = await sql<{
    within_id: string | null
    state: string
    due: unknown
    override_status: string | null
    override_reason: string | null
    said_on: string | null
    confidence: string | null
    proved: boolean
    ids: string[]
  }>`
    select a.within_id, a.state, a.due, a.override_status, a.override_reason, said.said_on, said.confidence,
      a.state = any (${evidenceDecides}::text[]) and (
        exists (select 1 from action_evidence e where e.action_id = a.id and e.taken_back_at is null)
        or exists (select 1 from record_file f where f.record_id = a.id and f.removed_at is null)
        or exists (select 1 from link l where l.to_id = a.id and l.relation = 'supports')) as proved,
      array_agg(a.id) as ids
    from action a left join lateral (
      select u.said_on, u.confidence from action_update u where u.action_id = a.id order by u.said_at desc limit 1
    ) said on true
    where ${where} group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(work.tx)
  const status = statusesOn(work.clock.today())
  return rows.map(({ within_id, said_on, confidence, proved, ids, ...row }) => {
    const lastSaid = said_on && { on: Temporal.PlainDate.from(said_on), confidence: confidenceOf(confidence ?? '') }
    const beneath = { lastSaid: lastSaid || null, evidence: proved ? 1 : 0 }
    return { withinId: within_id, word: status(readStatusColumns(row), beneath).status.word, ids }
  })
}

/** No action of any status: where counting begins. */
export const noCounts = (): Record<StatusWord, number> => ({
  Late: 0,
  'Due soon': 0,
  'At risk': 0,
  'On track': 0,
  'No date': 0,
  'Done, not proved': 0,
  Done: 0,
  Verified: 0,
  'Effect known': 0,
  Withdrawn: 0,
})
