import { z } from 'zod'
import type { SuppressionSetting } from '../../../kernel/suppression.ts'
import { hiddenBecause } from '../../../kernel/suppression.ts'
import type { Work } from '../../../spine/access/index.ts'
import { smallNumbers } from '../../../spine/children/index.ts'
import { type DatasetColumn, type DatasetResult, type DatasetRow, dataset } from '../../../spine/datasets/index.ts'
import { figureWords, strandWords } from '../rules/measure-words.ts'
import { lastEnded, periodShort } from '../rules/periods.ts'
import { publicService, publicTeams } from '../rules/public-figure.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import { type MeasureAt, measuresAt } from '../store/measures-at.ts'
import { rowsOfTeams, teamTrends } from './team-trends.ts'

const column = (key: string, header: string, width: number): DatasetColumn => ({ key, header, kind: 'text', width })

/** Each team's latest values and how they came about, those of workforce first, small ones and others with them hidden (D30, F21). */
export const byTeam = dataset({
  key: 'measures-by-team',
  version: 1,
  title: 'Workforce and practice by team',
  parameters: z.object({ asAt: z.iso.date() }),
  read: async (work: Work, { asAt }): Promise<DatasetResult> => {
    const setting = await smallNumbers(work)
    const found = await measuresAt(work, asAt)
    const all = rowsOfTeams(found.map(({ row }) => row))
    const trends = teamTrends(all, asAt, { for: 'the public', setting }, narrativeOf(found))
    return {
      columns: [
        { key: 'name', header: 'Measure and team', kind: 'text', width: 6 },
        column('strand', 'Part of the work', 3),
        column('period', 'Period', 2),
        column('value', 'Value', 2),
        column('service', 'Whole service', 2),
      ],
      rows: all.flatMap((row) => teamRows(row, asAt, setting)),
      notes: ['That two stand together does not say that one brings the other about.', hiddenBecause(setting)],
      ...(trends ? { pictures: [trends.grid] } : {}),
      asAt,
    }
  },
})

/** The latest that was said of each measure of each team, with who says so. */
const narrativeOf = (all: readonly MeasureAt[]): string[] =>
  all.flatMap(({ row, commentary }) => {
    const latest = Map.groupBy(
      commentary.filter(({ teamId }) => teamId !== null).toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1)),
      ({ teamId }) => teamId,
    )
    return [...latest.values()].flatMap(([one]) =>
      one ? [`${one.team}, “${row.title}”: ${one.behind} (${one.by ?? 'Sightline'})`] : [],
    )
  })

function teamRows(row: MeasureRow, asAt: string, setting: SuppressionSetting): DatasetRow[] {
  const { state, title } = row
  const upTo = lastEnded(state.period, asAt)
  const latest = row.teamValues.filter(({ startsOn }) => startsOn <= upTo).at(-1)?.startsOn
  const values = row.teamValues.filter(({ startsOn }) => startsOn === latest)
  const figures = publicTeams(state, values, setting).teams
  const service = row.values.find(({ startsOn }) => startsOn === latest)
  const shown = (value: number | null | undefined) =>
    value === undefined ? 'None' : value === null ? 'Hidden' : figureWords(state.unit, value)
  return values.map((value, index) => ({
    name: `${title}: ${value.team}`,
    strand: strandWords[state.strand],
    period: periodShort(state.period, value.startsOn),
    value: shown(figures[index] ?? null),
    service: shown(service && publicService(state, service, values, setting)),
  }))
}
