import type { Work } from '../../../spine/access/index.ts'
import type { TeamFigure } from '../rules/beside-each-other.ts'
import type { Strand, Unit } from '../rules/measure-words.ts'
import type { PeriodKind } from '../rules/periods.ts'
import { listMeasures, type MeasureRow } from '../store/list-measures.ts'
import { type CommentaryRow, commentaryOf, type ValueRow } from '../store/read-values.ts'

type TeamCell = { unit: Unit; period: PeriodKind; latest: ValueRow | null; before: ValueRow | null }
export type TeamOfTable = {
  /** Null for the whole service, which stands last to be compared with. */
  id: string | null
  name: string
  cells: readonly TeamCell[]
  figures: readonly TeamFigure[]
  /** The latest that was said of each of its measures. */
  commentary: readonly (CommentaryRow & { period: PeriodKind; title: string })[]
}
export type TeamTable = {
  measures: readonly { reference: string; title: string; strand: Strand }[]
  teams: readonly TeamOfTable[]
}

/** Every measure that has values of teams, workforce first, for each team and the whole service (D30). */
export async function teamTable(work: Work): Promise<TeamTable> {
  const all = (await listMeasures(work, { status: 'in use' })).filter(({ teamValues }) => teamValues.length > 0)
  const isStaff = ({ state }: MeasureRow) => state.strand === 'workforce'
  const rows = [...all.filter(isStaff), ...all.filter((row) => !isStaff(row))]
  const said = await commentaryOf(
    work,
    rows.map(({ id }) => id),
  )
  const names = new Map(
    rows.flatMap(({ teamValues }) => teamValues.map(({ teamId, team }) => [teamId ?? '', team ?? ''])),
  )
  const teams = [...names].toSorted(([, a], [, b]) => a.localeCompare(b, 'en-GB'))
  const service = {
    id: null,
    name: 'Whole service',
    cells: rows.map((row) => cellOf(row, null)),
    figures: [],
    commentary: [],
  }
  return {
    measures: rows.map(({ reference, title, state }) => ({ reference, title, strand: state.strand })),
    teams: [
      ...teams.map(([id, name]) => ({
        id,
        name,
        cells: rows.map((row) => cellOf(row, id)),
        figures: rows.map((row) => figureOf(row, id)),
        commentary: rows.flatMap((row) => {
          const latest = said.find((one) => one.measureId === row.id && one.teamId === id)
          return latest ? [{ ...latest, period: row.state.period, title: row.title }] : []
        }),
      })),
      ...(teams.length > 0 ? [service] : []),
    ],
  }
}

const valuesOf = (row: MeasureRow, teamId: string | null) =>
  teamId === null ? row.values : row.teamValues.filter((one) => one.teamId === teamId)

function cellOf(row: MeasureRow, teamId: string | null): TeamCell {
  const values = valuesOf(row, teamId)
  const { unit, period } = row.state
  return { unit, period, latest: values.at(-1) ?? null, before: values.at(-2) ?? null }
}

/** The team's latest value beside the service's of the same period, so that two periods are never compared. */
function figureOf(row: MeasureRow, teamId: string): TeamFigure {
  const latest = valuesOf(row, teamId).at(-1)
  const service = row.values.find((one) => one.startsOn === latest?.startsOn)
  const { strand, polarity } = row.state
  return { title: row.title, strand, polarity, team: latest?.value ?? null, service: service?.value ?? null }
}
