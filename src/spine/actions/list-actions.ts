import { type SqlBool, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../kernel/agreed-date.ts'
import { londonDate } from '../../kernel/zoned.ts'
import type { Work } from '../access/index.ts'
import { type Lead, leadsOf } from '../people/index.ts'
import { costKind } from './action-kind.ts'
import type { ActionState } from './action-lifecycle.ts'
import { type ActionQuery, countAll, findPage } from './action-query.ts'
import type { ActionStatus, StatusWord } from './action-status.ts'
import { type Cost, costOf } from './cost.ts'
import { readStatusColumns } from './status-columns.ts'
import { idsOfStatus } from './status-counts.ts'
import { type FactsBeneath, factsBeneath, statusesOn } from './status-facts.ts'

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
 * filtered by, those of every match are worked out first; otherwise only the page's are. The number of queries never
 * grows with rows.
 */
export async function listActions(work: Work, page: ActionPage): Promise<{ rows: ActionRow[]; count: number }> {
  const { statuses = [], offset = 0, most } = page
  const matching = statuses.length === 0 ? page : { ...page, ids: await idsOfStatus(work, page, statuses) }
  const ids = await findPage(work, matching, offset, most ?? 100_000)
  const count = most === undefined ? offset + ids.length : (matching.ids?.length ?? (await countAll(work, matching)))
  return { rows: await actionsInFull(work, ids), count }
}

/** These actions in full, in the order of the ids. */
export async function actionsInFull(work: Work, ids: readonly string[]): Promise<ActionRow[]> {
  if (ids.length === 0) return []
  const found = await work.tx
    .selectFrom('action as a')
    .innerJoin('record as r', 'r.id', 'a.id')
    .leftJoin('record as holder', 'holder.id', 'a.within_id')
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
    .where(sql<SqlBool>`a.id = any (${ids}::uuid[])`)
    .execute()
  const byId = new Map(found.map((row) => [row.id, row]))
  const rows = ids.flatMap((id) => byId.get(id) ?? [])
  const all = rows.map(({ id }) => id)
  const today = work.clock.today()
  const beneath = await factsBeneath(work, all)
  const leads = await leadsOf(work, all, today)
  const statusOf = statusesOn(today)
  return rows.map(({ withinId, withinKind, withinReference, withinTitle, ...row }) => {
    const columns = readStatusColumns(row)
    const { due, status } = statusOf(columns, beneath(row.id))
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
      due,
      within,
      partner: row.partner,
      evidenceWanted: row.evidenceWanted,
      cost: { ...costOf({ ...row, cost_kind: costKind.parse(row.cost_kind) }), agreedBy: row.costAgreedBy },
      raisedOn: londonDate(Temporal.Instant.fromEpochMilliseconds(row.raisedAt.getTime())),
      leads: leads.get(row.id) ?? [],
      status,
      ...beneath(row.id),
    }
  })
}
