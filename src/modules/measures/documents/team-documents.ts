import { type WrittenColumn, type WrittenValue, writeCsv } from '../../../platform/spreadsheets/index.ts'
import type { Answer } from '../../../spine/web/index.ts'
import { strandWords, unitWords } from '../rules/measure-words.ts'
import { periodWords } from '../rules/periods.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import { workbook } from './measure-documents.ts'

const columns: readonly WrittenColumn[] = [
  { header: 'Team', kind: 'text', width: 30 },
  { header: 'Part of the work', kind: 'text', width: 20 },
  { header: 'Reference', kind: 'text', width: 11 },
  { header: 'Measure', kind: 'text', width: 44 },
  { header: 'Unit', kind: 'text', width: 16 },
  { header: 'Period', kind: 'text', width: 18 },
  { header: 'Numerator', kind: 'number', width: 11 },
  { header: 'Denominator', kind: 'number', width: 11 },
  { header: 'Value', kind: 'number', width: 11 },
  { header: 'Whole service', kind: 'number', width: 11 },
]

/** Every value of a team beside the whole service's of the same period, for the service's own use: nothing is hidden. */
const linesOf = (rows: readonly MeasureRow[]): WrittenValue[][] =>
  rows.flatMap(({ reference, title, state, values, teamValues }) =>
    teamValues.map((value) => [
      value.team ?? '',
      strandWords[state.strand],
      reference,
      title,
      unitWords[state.unit],
      periodWords(state.period, value.startsOn),
      value.numerator,
      value.denominator,
      value.value,
      values.find(({ startsOn }) => startsOn === value.startsOn)?.value ?? null,
    ]),
  )

export const teamsWorkbook = (rows: readonly MeasureRow[]): Promise<Answer> =>
  workbook('Measures by team', [{ name: 'By team', columns, rows: linesOf(rows) }])

export const teamsCsv = (rows: readonly MeasureRow[]): Answer => ({
  kind: 'file',
  bytes: writeCsv(columns, linesOf(rows)),
  name: 'Measures by team.csv',
  type: 'text/csv; charset=utf-8',
})
