import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { areaLists } from '../rules/areas/area.ts'
import { type AreaState, areaState } from './area-kind.ts'

export type AreaAction = {
  id: string
  reference: string
  title: string
  state: string
  /** A milestone. */
  key: boolean
  stream: string | null
  /** The partner organisation that leads it. */
  partner: string | null
  /** What difference it made; empty until that is said. */
  effect: string
  /** Whether a measure measures it. */
  measured: boolean
}

/** A measure of the library that is joined to an area (D07). */
export type AreaMeasure = { id: string; reference: string; title: string }

export type AreaRow = {
  id: string
  reference: string
  title: string
  version: number
  ownerId: string | null
  owner: string | null
  inspection: { reference: string; title: string }
  state: AreaState
  actions: AreaAction[]
  measures: AreaMeasure[]
}

/** Areas in the order of their report, with the actions that arise from each and the measures joined to it. Three queries, however many there are. */
export async function listAreas(work: Work, inspectionId?: string): Promise<AreaRow[]> {
  let found = work.tx
    .selectFrom('area as a')
    .innerJoin('record as r', 'r.id', 'a.id')
    .innerJoin('inspection as i', 'i.id', 'a.inspection_id')
    .innerJoin('record as ir', 'ir.id', 'i.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .selectAll('a')
    .select(['r.reference', 'r.title', 'r.version', 'r.owner_id as ownerId', 'owner.title as owner'])
    .select(['ir.reference as inspectionReference', 'ir.title as inspectionTitle'])
    .orderBy('i.first_day', 'desc')
    .orderBy('ir.number', 'desc')
    .orderBy(sql`array_position(${sql.val([...areaLists])}::text[], a.list)`)
    .orderBy('a.position')
  if (inspectionId) found = found.where('a.inspection_id', '=', inspectionId)
  const rows = await found.execute()
  const ids = rows.map(({ id }) => id)
  const actions = await actionsOf(work, ids)
  const measures = await measuresOf(work, ids)
  return rows.map(
    ({ id, reference, title, version, ownerId, owner, inspectionReference, inspectionTitle, ...columns }) => ({
      id,
      reference,
      title,
      version,
      ownerId,
      owner,
      inspection: { reference: inspectionReference, title: inspectionTitle },
      state: areaState.parse(columns),
      actions: actions.get(id) ?? [],
      measures: measures.get(id) ?? [],
    }),
  )
}

async function actionsOf(work: Work, areaIds: readonly string[]): Promise<ReadonlyMap<string, AreaAction[]>> {
  if (areaIds.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('link as l')
    .innerJoin('action as a', 'a.id', 'l.from_id')
    .innerJoin('record as r', 'r.id', 'a.id')
    .leftJoin('record as stream', 'stream.id', 'a.within_id')
    .leftJoin('record as partner', 'partner.id', 'a.partner_id')
    .select(['l.to_id as area', 'a.id', 'r.reference', 'r.title', 'a.state', 'a.key', 'stream.title as stream'])
    .select(['partner.title as partner', 'a.effect_words as effect'])
    .select(sql<boolean>`exists (select 1 from link m where m.to_id = a.id and m.relation = 'measures')`.as('measured'))
    .where('l.relation', '=', 'arises from')
    .where('l.to_id', 'in', areaIds)
    .orderBy('r.number')
    .execute()
  const found = new Map<string, AreaAction[]>()
  for (const { area, ...action } of rows) found.set(area, [...(found.get(area) ?? []), action])
  return found
}

async function measuresOf(work: Work, areaIds: readonly string[]): Promise<ReadonlyMap<string, AreaMeasure[]>> {
  if (areaIds.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('link as l')
    .innerJoin('record as r', 'r.id', 'l.from_id')
    .select(['l.to_id as area', 'r.id', 'r.reference', 'r.title'])
    .where('l.relation', '=', 'measures')
    .where('l.to_id', 'in', areaIds)
    .orderBy('r.number')
    .execute()
  const found = new Map<string, AreaMeasure[]>()
  for (const { area, ...measure } of rows) found.set(area, [...(found.get(area) ?? []), measure])
  return found
}
