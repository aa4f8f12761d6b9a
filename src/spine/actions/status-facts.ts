import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from '../../platform/holiday-calendar.ts'
import type { Work } from '../access/index.ts'
import type { ActionState } from './action-lifecycle.ts'
import { type ActionStatus, type Confidence, statusOf } from './action-status.ts'
import { dueOf } from './due.ts'
import { confidenceOf } from './say-progress.ts'

export type LastSaid = { on: Temporal.PlainDate; words: string; confidence: Confidence; who: string }

/** What is kept beneath an action that its status depends on. */
export type FactsBeneath = { lastSaid: LastSaid | null; evidence: number }

/**
 * What was last said of each action, and how many things show it to be done, as at an instant. Two queries, however
 * many actions. Evidence is what is attached, in words or as files, and what is linked as supporting it.
 */
export async function factsBeneath(
  work: Work,
  ids: readonly string[],
  at: Date | null = null,
): Promise<(id: string) => FactsBeneath> {
  if (ids.length === 0) return () => nothing
  const said = await sql<{ id: string; on: string; words: string; confidence: string; who: string | null }>`
    select distinct on (u.action_id) u.action_id as id, u.said_on as on, u.words, u.confidence, who.title as who
    from action_update u left join record who on who.id = u.said_by_id
    where u.action_id = any (${ids}::uuid[]) and (${at}::timestamptz is null or u.said_at <= ${at}::timestamptz)
    order by u.action_id, u.said_at desc`.execute(work.tx)
  const shown = await sql<{ id: string; count: number }>`
    select id, count(*)::int as count from (
      select e.action_id as id from action_evidence e where e.action_id = any (${ids}::uuid[])
        and (${at}::timestamptz is null or e.added_at <= ${at}::timestamptz)
        and (e.taken_back_at is null or e.taken_back_at > ${at}::timestamptz)
      union all
      select f.record_id from record_file f where f.record_id = any (${ids}::uuid[])
        and (${at}::timestamptz is null or f.attached_at <= ${at}::timestamptz)
        and (f.removed_at is null or f.removed_at > ${at}::timestamptz)
      union all
      select l.to_id from link l where l.to_id = any (${ids}::uuid[]) and l.relation = 'supports'
        and (${at}::timestamptz is null or l.created_at <= ${at}::timestamptz)
    ) all_of_it group by id`.execute(work.tx)
  const lastSaid = new Map(said.rows.map((row) => [row.id, lastSaidOf(row)]))
  const evidence = new Map(shown.rows.map((row) => [row.id, row.count]))
  return (id) => ({ lastSaid: lastSaid.get(id) ?? null, evidence: evidence.get(id) ?? 0 })
}

const nothing: FactsBeneath = { lastSaid: null, evidence: 0 }

const lastSaidOf = (row: { on: string; words: string; confidence: string; who: string | null }): LastSaid => ({
  on: Temporal.PlainDate.from(row.on),
  words: row.words,
  confidence: confidenceOf(row.confidence),
  who: row.who ?? 'Sightline',
})

export type StatusColumns = {
  state: ActionState
  due: unknown
  override_status: Confidence | null
  override_reason: string | null
}

/** The status of an action from its columns and what is kept beneath it. */
export function statusFrom(columns: StatusColumns, beneath: FactsBeneath, today: Temporal.PlainDate): ActionStatus {
  const override =
    columns.override_status && columns.override_reason
      ? { status: columns.override_status, reason: columns.override_reason }
      : null
  return statusOf({ state: columns.state, due: dueOf(columns), ...beneath, override }, today, bankHolidays)
}
