import type { Work } from '../../../../spine/access/index.ts'
import { type ActionRow, listActions } from '../../../../spine/actions/index.ts'
import { type LookAlike, lookAlikes } from '../../rules/duplicates/look-alikes.ts'
import type { Plan } from '../list-items.ts'
import { toldApart } from './merge-actions.ts'

/** An action with what it arises from, as two are compared. */
export type LikenedAction = {
  id: string
  words: string
  leads: string[]
  origins: string[]
  row: ActionRow
  from: { reference: string; title: string }[]
}

/**
 * Actions of a plan that seem to say the same as another of it, or as one that stands in no plan yet, whatever source each
 * came from (D02). Those that somebody has told apart are left out.
 */
export async function proposeDuplicates(work: Work, plan: Pick<Plan, 'streams'>): Promise<LookAlike<LikenedAction>[]> {
  const all = await likenedActions(work)
  const streams = new Set(plan.streams.map(({ id }) => id))
  const own = all.filter(({ row }) => row.within !== null && streams.has(row.within.id))
  const free = all.filter(({ row }) => row.within === null)
  const apart = await toldApart(work)
  return lookAlikes([...own, ...free])
    .filter(({ one, other }) => one.row.within !== null || other.row.within !== null)
    .filter(({ one, other }) => !apart.has([one.id, other.id].sort().join(' ')))
}

/** Live actions that seem to answer some words, the likeliest first. */
export async function actionsLike(work: Work, id: string, words: string): Promise<LookAlike<LikenedAction | Asked>[]> {
  const asked: Asked = { id, words, leads: [], origins: [], row: null }
  return lookAlikes<LikenedAction | Asked>([asked], await likenedActions(work)).slice(0, 10)
}

type Asked = { id: string; words: string; leads: string[]; origins: string[]; row: null }

async function likenedActions(work: Work): Promise<LikenedAction[]> {
  const { rows } = await listActions(work, { states: ['open', 'done'] })
  const from = await originsOf(
    work,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const origins = from.get(row.id) ?? []
    const leads = row.leads.flatMap(({ personId, capacity }) => (personId && capacity === 'lead' ? [personId] : []))
    return { id: row.id, words: row.words, leads, origins: origins.map(({ id }) => id), row, from: origins }
  })
}

async function originsOf(work: Work, ids: readonly string[]) {
  const found = new Map<string, { id: string; reference: string; title: string }[]>()
  if (ids.length === 0) return found
  const rows = await work.tx
    .selectFrom('link as l')
    .innerJoin('record as r', 'r.id', 'l.to_id')
    .select(['l.from_id as action', 'r.id', 'r.reference', 'r.title'])
    .where('l.from_id', 'in', [...ids])
    .where('l.relation', 'in', ['arises from', 'controls'])
    .orderBy('r.kind')
    .orderBy('r.number')
    .execute()
  for (const { action, ...origin } of rows) found.set(action, [...(found.get(action) ?? []), origin])
  return found
}
