import { Temporal } from 'temporal-polyfill'
import { endOfDay } from '../../../../kernel/zoned.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { actionKind, dueWords, factsBeneath, leadWords, statusesOn } from '../../../../spine/actions/index.ts'
import { leadsOf } from '../../../../spine/people/index.ts'
import { positionAt } from '../../../../spine/records/index.ts'
import { areaKind } from '../../store/area-kind.ts'
import { type AreaRow, listAreas } from '../../store/read-areas.ts'

export type ActionThen = {
  reference: string
  title: string
  state: string
  status: string
  due: string
  leads: string
  effect: string
}
export type AreaThen = Omit<AreaRow, 'actions'> & { actions: ActionThen[] }

/**
 * The areas of some inspections as they stood at the end of a day: what was written under them and how their actions stood
 * then, from history. Which actions answer which is as it is now, since joins keep no history. As many queries for one as for all.
 */
export async function areasThen(work: Work, inspectionIds: readonly string[], day: string): Promise<AreaThen[]> {
  const on = Temporal.PlainDate.from(day)
  const at = new Date(endOfDay(on).epochMilliseconds - 1)
  const rows = (await listAreas(work)).filter(({ state }) => inspectionIds.includes(state.inspection_id))
  const then = await positionAt(
    work,
    areaKind,
    at,
    rows.map(({ id }) => id),
  )
  const byId = new Map(then.map((one) => [one.id, one]))
  const names = await namesOf(
    work,
    then.flatMap(({ ownerId }) => ownerId ?? []),
  )
  const actions = await actionsThen(work, [...new Set(rows.flatMap((row) => row.actions.map(({ id }) => id)))], on, at)
  return rows.flatMap((row) => {
    const kept = byId.get(row.id)
    if (!kept) return []
    const owner = kept.ownerId ? (names.get(kept.ownerId) ?? null) : null
    const answering = row.actions.flatMap(({ id }) => actions.get(id) ?? [])
    return [{ ...row, state: kept.state, ownerId: kept.ownerId, owner, actions: answering }]
  })
}

async function actionsThen(work: Work, ids: readonly string[], on: Temporal.PlainDate, at: Date) {
  const found = await positionAt(work, actionKind, at, ids)
  const beneath = await factsBeneath(work, ids, at)
  const leads = await leadsOf(work, [...ids], on)
  const statusOf = statusesOn(on)
  return new Map(
    found.map(({ id, reference, title, state }): [string, ActionThen] => {
      const { due, status } = statusOf(state, beneath(id))
      const said = { due: dueWords(due), leads: leadWords(leads.get(id) ?? []), effect: state.effect_words }
      return [id, { reference, title, state: state.state, status: status.word, ...said }]
    }),
  )
}

async function namesOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('record')
    .select(['id', 'title'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
