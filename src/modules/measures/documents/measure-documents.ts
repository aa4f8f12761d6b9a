import { type WrittenColumn, type WrittenValue, writeCsv, writeXlsx } from '../../../platform/spreadsheets/index.ts'
import type { Answer } from '../../../spine/web/index.ts'
import { headingNames, headings } from '../rules/import/value-headings.ts'
import { polarityWords, strandWords, unitWords } from '../rules/measure-words.ts'
import { periodWords } from '../rules/periods.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { ValueRow } from '../store/read-values.ts'
import type { Stand } from '../use-cases/stand-of-measure.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const text = (header: string, width = 20): WrittenColumn => ({ header, kind: 'text', width })
const number = (header: string): WrittenColumn => ({ header, kind: 'number', width: 11 })

const columns: readonly WrittenColumn[] = [
  text('Reference', 11),
  text('Measure', 44),
  text('Part of the work'),
  text('Definition', 50),
  text('Numerator', 30),
  text('Denominator', 30),
  text('Unit', 16),
  text('Polarity', 20),
  text('Each', 9),
  text('Source', 30),
  text('Latest period', 18),
  number('Latest value'),
  number('Value before'),
  number('Target'),
  text('Against target', 12),
  number('Statistical neighbours'),
  number('England'),
  text('What it says', 50),
  text('Caveats', 40),
  text('Owner', 22),
  text('Status', 9),
]

const rowOf = ({ stand, state, ...row }: MeasureRow & { stand: Stand }): WrittenValue[] => [
  row.reference,
  row.title,
  strandWords[state.strand],
  state.definition,
  state.numerator,
  state.denominator,
  unitWords[state.unit],
  polarityWords[state.polarity],
  state.period,
  state.source,
  stand.latest ? periodWords(state.period, stand.latest.startsOn) : '',
  stand.latest?.value ?? null,
  stand.before?.value ?? null,
  stand.target,
  stand.against,
  stand.neighbours,
  stand.england,
  stand.said.summary,
  state.caveats,
  row.owner ?? '',
  state.status,
]

/** The library as an Excel workbook: exactly these rows. */
export async function measuresWorkbook(rows: readonly (MeasureRow & { stand: Stand })[]): Promise<Answer> {
  const sheet = { name: 'Measures', columns, rows: rows.map(rowOf) }
  return workbook('Measures', [sheet])
}

/** The same as CSV. */
export const measuresCsv = (rows: readonly (MeasureRow & { stand: Stand })[]): Answer => ({
  kind: 'file',
  bytes: writeCsv(columns, rows.map(rowOf)),
  name: 'Measures.csv',
  type: 'text/csv; charset=utf-8',
})

const numeric = ['numerator', 'denominator', 'value'] as const
const valueColumns: readonly WrittenColumn[] = headingNames.map((name) =>
  numeric.some((one) => one === name) ? number(headings[name]) : text(headings[name], name === 'measure' ? 30 : 18),
)

/** The values of a measure, and those that were corrected, under the headings that an import reads. */
export function valuesWorkbook(row: MeasureRow, corrected: readonly ValueRow[]): Promise<Answer> {
  const line = (value: ValueRow): WrittenValue[] => [
    row.reference,
    'Value',
    periodWords(row.state.period, value.startsOn),
    value.team ?? '',
    value.numerator,
    value.denominator,
    value.value,
    value.source,
    value.sourceOn ?? '',
    value.verifiedBy,
    value.confidence === 'not said' ? '' : value.confidence,
    value.note,
  ]
  const old = corrected.map((value) => [...line(value), value.correctedAt?.toISOString() ?? '', value.correctedBecause])
  return workbook(`${row.reference} values`, [
    { name: 'Values', columns: valueColumns, rows: [...row.values, ...row.teamValues].map(line) },
    { name: 'Corrected', columns: [...valueColumns, text('Corrected at'), text('Because', 40)], rows: old },
  ])
}

/** What an import reads, with a row for each measure whose value of the period is wanted. */
export const importTemplate = (rows: readonly { reference: string; period: string }[]): Promise<Answer> =>
  workbook('Values to import', [
    {
      name: 'Values',
      columns: valueColumns,
      rows: rows.map(({ reference, period }) => [reference, 'Value', period, ...Array(9).fill('')]),
    },
  ])

/** One workbook of several sheets as a file to take away. */
export async function workbook(title: string, sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<Answer> {
  const bytes = await writeXlsx({ sheets, properties: { title, creator: 'Sightline' } })
  return { kind: 'file', bytes, name: `${title}.xlsx`, type: xlsxType }
}
