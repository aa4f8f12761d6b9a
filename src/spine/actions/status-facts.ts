import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../kernel/agreed-date.ts'
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
  const said = await sql<SaidRow & { id: string }>`
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
  const days = new Map([...new Set(said.rows.map(({ on }) => on))].map((on) => [on, Temporal.PlainDate.from(on)]))
  const lastSaid = new Map(said.rows.map((row) => [row.id, lastSaidOf(row, days.get(row.on))]))
  const evidence = new Map(shown.rows.map((row) => [row.id, row.count]))
  return (id) => ({ lastSaid: lastSaid.get(id) ?? null, evidence: evidence.get(id) ?? 0 })
}

const nothing: FactsBeneath = { lastSaid: null, evidence: 0 }

type SaidRow = { on: string; words: string; confidence: string; who: string | null }

const lastSaidOf = (row: SaidRow, on = Temporal.PlainDate.from(row.on)): LastSaid => ({
  on,
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
export const statusFrom = (columns: StatusColumns, beneath: StatusBeneath, today: Temporal.PlainDate): ActionStatus =>
  statusesOn(today)(columns, beneath).status

/** The part of what is kept beneath an action that its status depends on. */
export type StatusBeneath = { lastSaid: Pick<LastSaid, 'on' | 'confidence'> | null; evidence: number }

/**
 * The statuses of many actions on a day, each with its agreed date. The rule is asked once for those that it cannot tell
 * apart, and each date is read once: of ten thousand items many share a date, and most have the same silence.
 */
export function statusesOn(
  today: Temporal.PlainDate,
): (columns: StatusColumns, beneath: StatusBeneath) => { due: AgreedDate; status: ActionStatus } {
  const dues = new Map<string, AgreedDate>()
  const statuses = new Map<string, ActionStatus>()
  return ({ state, due: stored, override_status, override_reason }, { lastSaid, evidence }) => {
    const text = JSON.stringify(stored)
    const due = dues.get(text) ?? dueOf({ due: stored })
    dues.set(text, due)
    const override =
      override_status && override_reason !== null ? { status: override_status, reason: override_reason } : null
    const said = lastSaid && [lastSaid.on.toString(), lastSaid.confidence]
    const key = JSON.stringify([state, text, said, evidence > 0, override])
    const status = statuses.get(key) ?? statusOf({ state, due, lastSaid, evidence, override }, today, bankHolidays)
    statuses.set(key, status)
    return { due, status }
  }
}
