import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../kernel/agreed-date.ts'
import { londonDate } from '../../kernel/zoned.ts'
import { inSystemRead, type Work } from '../access/index.ts'
import { type Lead, leadsOf } from '../people/index.ts'
import { costKind } from './action-kind.ts'
import type { ActionState } from './action-lifecycle.ts'
import { type ActionQuery, findActions, inOrder } from './action-query.ts'
import type { ActionStatus, StatusWord } from './action-status.ts'
import { type Cost, costOf } from './cost.ts'
import { dueOf } from './due.ts'
import { readStatusColumns } from './status-columns.ts'
import { type FactsBeneath, factsBeneath, statusFrom } from './status-facts.ts'

/** An action as a list shows it. */
export type ActionRow = FactsBeneath & {
  id: string
  reference: string
  version: number
  title: string
  words: string
  key: boolean
  /** Its number where it stands, as people wrote it; empty where it has none. */
  number: string
  state: ActionState
  due: AgreedDate
  within: { id: string; kind: string; reference: string; title: string } | null
  partner: string | null
  evidenceWanted: string
  /** What it costs (D29), with the name of whoever in finance agrees. */
  cost: Cost & { agreedBy: string | null }
  raisedOn: Temporal.PlainDate
  leads: readonly Lead[]
  status: ActionStatus
}

export type ActionPage = ActionQuery & { statuses?: readonly StatusWord[]; offset?: number; most?: number }

/**
 * A page of actions that this person may read, and how many there are in all. Statuses are derived, so where they are
 * filtered by, every match is worked out first; otherwise only the page is. The number of queries never grows with rows.
 */
export async function listActions(work: Work, page: ActionPage): Promise<{ rows: ActionRow[]; count: number }> {
  const { statuses = [], offset = 0, most = 100_000 } = page
  if (statuses.length === 0) {
    const { count } = await findActions(work, page)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
    // The page is found by its order alone, and only then read in full: the words of ten thousand need not be sorted.
    const found = await inOrder(findActions(work, page), page).select('a.id').limit(most).offset(offset).execute()
    return {
      rows: await readRows(
        work,
        found.map(({ id }) => id),
      ),
      count,
    }
  }
  const found = await inOrder(findActions(work, page), page)
    .select(['a.id', 'a.state', 'a.due', 'a.override_status', 'a.override_reason'])
    .execute()
  const beneath = await factsBeneath(
    work,
    found.map(({ id }) => id),
  )
  const today = work.clock.today()
  const ids = found
    .filter((row) => statuses.includes(statusFrom(readStatusColumns(row), beneath(row.id), today).word))
    .map(({ id }) => id)
  const shown = ids.slice(offset, offset + most)
  return { rows: await readRows(work, shown), count: ids.length }
}

/** These actions in full, in the order of the ids. */
async function readRows(work: Work, ids: readonly string[]): Promise<ActionRow[]> {
  if (ids.length === 0) return []
  const found = await findActions(work, { ids })
    .leftJoin('record as partner', 'partner.id', 'a.partner_id')
    .leftJoin('record as agreed', 'agreed.id', 'a.cost_agreed_by_id')
    .select(['a.id', 'r.reference', 'r.version', 'r.title', 'a.words', 'a.key', 'a.number', 'a.state', 'a.due'])
    .select([
      'a.override_status',
      'a.override_reason',
      'a.evidence_wanted as evidenceWanted',
      'r.created_at as raisedAt',
    ])
    .select(['holder.id as withinId', 'holder.kind as withinKind', 'holder.reference as withinReference'])
    .select(['holder.title as withinTitle', 'partner.title as partner'])
    .select(['a.cost_kind', 'a.cost_pence', 'a.funding', 'a.cost_agreed_by_id', 'agreed.title as costAgreedBy'])
    .execute()
  const byId = new Map(found.map((row) => [row.id, row]))
  const rows = ids.flatMap((id) => byId.get(id) ?? [])
  const all = rows.map(({ id }) => id)
  const today = work.clock.today()
  const beneath = await factsBeneath(work, all)
  const leads = await leadsOf(work, all, today)
  return rows.map(({ withinId, withinKind, withinReference, withinTitle, ...row }) => {
    const columns = readStatusColumns(row)
    const within =
      withinId && withinKind && withinReference && withinTitle
        ? { id: withinId, kind: withinKind, reference: withinReference, title: withinTitle }
        : null
    return {
      id: row.id,
      reference: row.reference,
      version: row.version,
      title: row.title,
      words: row.words,
      key: row.key,
      number: row.number,
      state: columns.state,
      due: dueOf(row),
      within,
      partner: row.partner,
      evidenceWanted: row.evidenceWanted,
      cost: { ...costOf({ ...row, cost_kind: costKind.parse(row.cost_kind) }), agreedBy: row.costAgreedBy },
      raisedOn: londonDate(Temporal.Instant.fromEpochMilliseconds(row.raisedAt.getTime())),
      leads: leads.get(row.id) ?? [],
      status: statusFrom(columns, beneath(row.id), today),
      ...beneath(row.id),
    }
  })
}

export type StatusCounts = Readonly<Record<StatusWord, number>>

/**
 * How many actions of each status stand in these records: the same for every reader, since it is read as the system
 * and only counts leave it (a partner sees their own rows and everybody's totals).
 */
export function countByStatus(work: Work, withinIds: readonly string[]): Promise<Map<string, StatusCounts>> {
  return inSystemRead(work, 'totals of a plan', async (system) => {
    const counts = new Map<string, Record<StatusWord, number>>()
    if (withinIds.length === 0) return counts
    const rows = await system.tx
      .selectFrom('action')
      .select(['id', 'within_id', 'state', 'due', 'override_status', 'override_reason'])
      .where('within_id', 'in', withinIds)
      .execute()
    const beneath = await factsBeneath(
      system,
      rows.map(({ id }) => id),
    )
    const today = system.clock.today()
    for (const row of rows) {
      const of = counts.get(row.within_id ?? '') ?? noCounts()
      of[statusFrom(readStatusColumns(row), beneath(row.id), today).word] += 1
      counts.set(row.within_id ?? '', of)
    }
    return counts
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
