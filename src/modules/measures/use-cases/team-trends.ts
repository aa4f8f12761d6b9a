import type { SuppressionSetting } from '../../../kernel/suppression.ts'
import type { TrendGridPicture } from '../../../spine/datasets/index.ts'
import { sayTeam, type TeamFigure } from '../rules/beside-each-other.ts'
import { figureWords, strandWords } from '../rules/measure-words.ts'
import { lastEnded, periodAfter, periodShort, periodsBetween } from '../rules/periods.ts'
import { publicService, publicTeams } from '../rules/public-figure.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import { teamsBeside } from './measure-then.ts'

/** How many periods back the small lines go. */
const periodsShown = 12

/** Figures are shown as they are to the service, or as the public may see them. */
export type Readership = { for: 'the service' } | { for: 'the public'; setting: SuppressionSetting }

type Team = { id: string; name: string }
export type TeamTrends = {
  grid: TrendGridPicture
  /** What stands out of each team beside the whole service. */
  said: readonly { team: Team; words: string }[]
}

/** Those that have values of teams: workforce first, then the rest in the order of the work. */
export const rowsOfTeams = (all: readonly MeasureRow[]): MeasureRow[] => {
  const measured = all.filter(({ teamValues }) => teamValues.length > 0)
  const isStaff = ({ state }: MeasureRow) => state.strand === 'workforce'
  return [...measured.filter(isStaff), ...measured.filter((row) => !isStaff(row))]
}

/** The teams that any of them has values of, by name. */
export function teamsOf(rows: readonly MeasureRow[]): Team[] {
  const names = new Map(
    rows.flatMap(({ teamValues }) => teamValues.map(({ teamId, team }) => [teamId ?? '', team ?? ''])),
  )
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/**
 * Each team's workforce beside its practice over time, each measure beside the whole service (D30), as a picture with its
 * table; null where no value of a team has been entered by the day. `narrative` is what people say links the two.
 */
export function teamTrends(
  all: readonly MeasureRow[],
  asAt: string,
  readership: Readership,
  narrative: readonly string[] = [],
): TeamTrends | null {
  const rows = rowsOfTeams(all)
  const teams = teamsOf(rows)
  if (teams.length === 0) return null
  const columns = rows.map((row) => columnOf(row, teams, asAt, readership))
  const said = teams.map((team, at) => ({
    team,
    words: sayTeam(
      team.name,
      columns.flatMap((one) => one.figures[at] ?? []),
    ),
  }))
  const name = ({ row, last }: Column) => (last ? `${row.title}, ${periodShort(row.state.period, last)}` : row.title)
  return {
    said,
    grid: {
      kind: 'trend grid',
      title: 'Workforce and practice by team',
      says: said.map(({ words }) => words).join(' '),
      columns: rows.map(({ state, title }) => ({ group: strandWords[state.strand], name: title })),
      rows: teams.map((team, at) => ({ name: team.name, cells: columns.map(({ cells }) => cells[at] ?? null) })),
      besideWords: 'Whole service',
      table: {
        columns: ['Team', ...columns.map(name)],
        rows: [
          ...teams.map((team, at) => [team.name, ...columns.map(({ words }) => words[at] ?? '')]),
          ['Whole service', ...columns.map(({ service }) => service)],
        ],
      },
      notes: [
        'The line is the team, the dotted line the whole service. Each column is on a scale of its own.',
        'That two stand together does not say that one brings the other about.',
        ...narrative,
      ],
    },
  }
}

type Column = {
  row: MeasureRow
  last: string | undefined
  cells: TrendGridPicture['rows'][number]['cells']
  /** The latest of each team, with the one before, in words. */
  words: readonly string[]
  service: string
  figures: readonly TeamFigure[]
}

/** A measure for each team. Only periods that had ended count, and the latest is the same for all of them. */
function columnOf(row: MeasureRow, teams: readonly Team[], asAt: string, readership: Readership): Column {
  const { state, title } = row
  const { period, unit, strand, polarity } = state
  const upTo = lastEnded(period, asAt)
  const last = row.teamValues
    .map(({ startsOn }) => startsOn)
    .filter((day) => day <= upTo)
    .toSorted()
    .at(-1)
  const periods = last ? periodsBetween(period, periodAfter(period, last, 1 - periodsShown), last) : []
  const shown = periods.map((startsOn) => shownAt(row, startsOn, readership))
  const figure = (value: number | 'hidden' | undefined) =>
    value === undefined ? '' : value === 'hidden' ? 'Hidden' : figureWords(unit, value)
  const plain = (value: number | 'hidden' | undefined) => (typeof value === 'number' ? value : null)
  const series = teams.map(({ id }) => shown.map(({ teams: of }) => of.get(id)))
  const service = shown.map((one) => one.service)
  const begins = shown.findIndex((one) => one.teams.size > 0)
  return {
    row,
    last,
    cells: series.map((values) =>
      values.every((value) => value === undefined)
        ? null
        : {
            values: values.slice(begins).map(plain),
            beside: service.slice(begins).map(plain),
            latest: figure(values.at(-1)),
          },
    ),
    words: series.map((values) => {
      const [before, now] = [figure(values.at(-2)), figure(values.at(-1))]
      return before && now ? `${now} (before ${before})` : now
    }),
    service: figure(service.at(-1)),
    figures: series.map((values) => ({
      title,
      strand,
      polarity,
      team: plain(values.at(-1)),
      service: plain(service.at(-1)),
    })),
  }
}

type ShownAt = { teams: ReadonlyMap<string, number | 'hidden'>; service: number | 'hidden' | undefined }

function shownAt(row: MeasureRow, startsOn: string, readership: Readership): ShownAt {
  const of = teamsBeside(row, { startsOn })
  const own = row.values.find((one) => one.startsOn === startsOn)
  if (readership.for === 'the service')
    return { teams: new Map(of.map(({ teamId, value }) => [teamId ?? '', value])), service: own?.value }
  const { setting } = readership
  const figures = publicTeams(row.state, of, setting).teams
  return {
    teams: new Map(of.map(({ teamId }, at) => [teamId ?? '', figures[at] ?? 'hidden'])),
    service: own && (publicService(row.state, own, of, setting) ?? 'hidden'),
  }
}
