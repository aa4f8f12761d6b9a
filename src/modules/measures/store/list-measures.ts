import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import type { Polarity, Strand, Unit } from '../rules/measure-words.ts'
import type { PeriodKind } from '../rules/periods.ts'
import type { Held } from '../rules/standing.ts'
import { type MeasureState, measureState } from './measure-kind.ts'
import { heldOf, standingValues, type ValueRow } from './read-values.ts'

export type MeasureRow = {
  id: string
  reference: string
  title: string
  ownerId: string | null
  owner: string | null
  version: number
  state: MeasureState
  /** Values that stand, of the whole service, in order of time. */
  values: readonly ValueRow[]
  /** The same of teams. */
  teamValues: readonly ValueRow[]
  held: readonly Held[]
}

export type MeasureQuery = {
  words?: string
  strand?: Strand
  owner?: string
  period?: PeriodKind
  polarity?: Polarity
  unit?: Unit
  status?: 'in use' | 'retired'
  scrutiny?: boolean
  ids?: readonly string[]
}

/** Measures with what stands beneath them, by strand and name. Three queries, however many there are. */
export async function listMeasures(work: Work, query: MeasureQuery = {}): Promise<MeasureRow[]> {
  const rows = await work.tx
    .selectFrom('measure as m')
    .innerJoin('record as r', 'r.id', 'm.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .selectAll('m')
    .select(['r.reference', 'r.title', 'r.owner_id', 'r.version', 'owner.title as owner'])
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.strand) all.push(eb('m.strand', '=', query.strand))
      if (query.period) all.push(eb('m.period', '=', query.period))
      if (query.status) all.push(eb('m.status', '=', query.status))
      if (query.scrutiny) all.push(eb('m.for_scrutiny', '=', true))
      if (query.owner) all.push(eb('r.owner_id', '=', query.owner))
      if (query.ids) all.push(sql<SqlBool>`m.id = any(${query.ids}::uuid[])`)
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
    .orderBy(
      sql`array_position(array['help and protection', 'care', 'care leavers', 'practice', 'workforce', 'voice'], m.strand)`,
    )
    .orderBy(sql`lower(r.title)`)
    .execute()
  const ids = rows.map(({ id }) => id)
  const values = Map.groupBy(await standingValues(work, ids), ({ measureId }) => measureId)
  const held = Map.groupBy(await heldOf(work, ids), ({ measureId }) => measureId)
  return rows.map(({ id, reference, title, owner_id: ownerId, owner, version, ...state }) => ({
    id,
    reference,
    title,
    ownerId,
    owner,
    version,
    state: measureState.parse(state),
    values: (values.get(id) ?? []).filter(({ teamId }) => teamId === null),
    teamValues: (values.get(id) ?? []).filter(({ teamId }) => teamId !== null),
    held: held.get(id) ?? [],
  }))
}
