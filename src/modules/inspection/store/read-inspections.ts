import type { Work } from '../../../spine/access/index.ts'
import { type InspectionState, inspectionState } from './inspection-kind.ts'

export type InspectionRow = {
  id: string
  reference: string
  title: string
  version: number
  state: InspectionState
  /** How many areas it asks for, of any list. */
  areas: number
}

/** The inspections that this person may read, the latest first. Two queries, however many there are. */
export async function listInspections(work: Work): Promise<InspectionRow[]> {
  const rows = await work.tx
    .selectFrom('inspection as i')
    .innerJoin('record as r', 'r.id', 'i.id')
    .selectAll('i')
    .select(['r.reference', 'r.title', 'r.version'])
    .orderBy('i.first_day', 'desc')
    .orderBy('r.number', 'desc')
    .execute()
  const counts = await work.tx
    .selectFrom('area')
    .select(({ fn }) => ['inspection_id as id', fn.countAll<string>().as('areas')])
    .groupBy('inspection_id')
    .execute()
  const areas = new Map(counts.map(({ id, areas: count }) => [id, Number(count)]))
  return rows.map(({ id, reference, title, version, ...columns }) => ({
    id,
    reference,
    title,
    version,
    state: inspectionState.parse(columns),
    areas: areas.get(id) ?? 0,
  }))
}
