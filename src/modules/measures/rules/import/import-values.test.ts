import { describe, expect, it } from 'vitest'
import { type KnownMeasure, namesOneOf, readLines } from './compare-values.ts'
import { readValueSheets, type SheetRow, type ValueLine } from './read-value-sheets.ts'

const row = (number: number, ...texts: string[]): SheetRow => ({
  number,
  cells: texts.flatMap((text, index) =>
    text === '' ? [] : [{ column: index + 1, kind: /^\d{4}-/.test(text) ? 'date' : 'text', text, value: text }],
  ),
})
const sheet = (...rows: SheetRow[]) => [{ name: 'Figures', hidden: false, rows }]
const linesOf = (...rows: SheetRow[]): readonly ValueLine[] => {
  const read = readValueSheets(sheet(...rows))
  if (!read.ok) throw new Error(read.message)
  return read.lines
}

const measure = (reference: string, title: string, more: Partial<KnownMeasure> = {}): KnownMeasure => ({
  id: reference,
  reference,
  title,
  unit: 'percent',
  period: 'month',
  source: 'Case system',
  retired: false,
  may: true,
  ...more,
})
const known = {
  measures: [measure('MEA-1', 'Visits in time'), measure('MEA-2', 'Caseload', { unit: 'number', period: 'quarter' })],
  teams: [{ id: 't', name: 'Children in Need', reference: 'TEAM-4' }],
  today: '2026-06-16',
}

describe('a sheet of figures', () => {
  it('is read with one row a figure, under headings in any order and case', () => {
    const lines = linesOf(
      row(1, 'Figures for June'),
      row(3, 'period', 'INDICATOR', 'Value', 'Verified by', 'Colour'),
      row(4, 'May 2026', 'Visits in time', '84.2%', 'Yusuf', 'blue'),
    )
    expect(lines).toMatchObject([{ row: 4, column: 3, measure: 'Visits in time', period: 'May 2026', value: '84.2%' }])
  })
  it('is read with a column for each period, each cell a figure of its own', () => {
    const lines = linesOf(
      row(1, 'Measure', 'Team', '2026-04-01', 'May 26'),
      row(2, 'MEA-1', '', '80%', '82%'),
      row(3, 'MEA-2'),
    )
    expect(lines.map(({ row: at, column, period, value }) => [at, column, period, value])).toEqual([
      [2, 3, '2026-04-01', '80%'],
      [2, 4, 'May 26', '82%'],
    ])
  })
  it('is read with a row for each team and a column for each measure, as a return of the workforce is', () => {
    const isMeasure = namesOneOf(known.measures)
    const read = readValueSheets(
      sheet(
        row(1, 'Workforce return'),
        row(2, 'Team', 'Month', 'Manager', 'Visits  in time', 'mea-2'),
        row(3, 'Children in Need', 'May 2026', 'A. Person', '18 of 24', '17'),
        row(4, 'Whole service', 'May 2026', '', '90%'),
      ),
      isMeasure,
    )
    if (!read.ok) throw new Error(read.message)
    expect(read.ignored).toEqual(['Manager'])
    expect(read.lines).toMatchObject([
      { row: 3, column: 4, measure: 'Visits  in time', numerator: '18', denominator: '24', value: '' },
      { row: 3, column: 5, measure: 'mea-2', value: '17' },
      { row: 4, column: 4, team: 'Whole service', value: '90%' },
    ])
    const lines = readLines(read.lines, known)
    expect(lines.map(({ entry }) => [entry?.team?.name, entry?.figure.value])).toEqual([
      ['Children in Need', 75],
      // A quarterly measure has no value of a month.
      [undefined, undefined],
      [undefined, 90],
    ])
    expect(
      readValueSheets(sheet(row(1, 'Team', 'Month', 'Visits in time'), row(2, 'A', 'May 26', '9%'))),
    ).toMatchObject({
      ok: false,
    })
  })
  it('is refused in words where there are no headings or no figures', () => {
    expect(readValueSheets([])).toMatchObject({ ok: false })
    expect(readValueSheets(sheet(row(1, 'Name', 'Post')))).toMatchObject({ ok: false })
    expect(readValueSheets(sheet(row(1, 'Measure', 'May 26')))).toMatchObject({ ok: false })
  })
})

const one = (more: Partial<ValueLine>): ValueLine => ({
  row: 2,
  column: 3,
  measure: 'MEA-1',
  what: '',
  period: 'May 2026',
  team: '',
  numerator: '',
  denominator: '',
  value: '84.2',
  source: '',
  sourceOn: '',
  verifiedBy: '',
  confidence: '',
  note: '',
  ...more,
})

describe('a figure of a file', () => {
  it('is known by its measure, period and team', () => {
    const [read] = readLines(
      [one({ measure: 'visits  in time', team: 'children in need', sourceOn: '02/06/2026', confidence: 'High' })],
      known,
    )
    expect(read?.entry).toMatchObject({
      startsOn: '2026-05-01',
      team: { id: 't' },
      sourceOn: '2026-06-02',
      confidence: 'high',
    })
  })
  it('may be a target or comparator', () => {
    const [read] = readLines([one({ what: 'Statistical neighbours' })], known)
    expect(read?.entry?.kind).toBe('statistical neighbours')
  })
  it.each([
    [{ measure: 'Nothing' }, 'measure', 'no measure'],
    [{ measure: 'MEA-2', period: 'May 2026' }, 'period', 'no quarter'],
    [{ period: 'July 2026' }, 'period', 'not begun'],
    [{ team: 'Nowhere' }, 'team', 'no team'],
    [{ what: 'guess' }, 'what', 'none of'],
    [{ value: '0.842' }, 'value', '84.2%'],
    [{ value: 'many' }, 'value', 'not a number'],
    [{ sourceOn: '31/02/2026' }, 'sourceOn', 'no date'],
    [{ confidence: 'sure' }, 'confidence', 'none of'],
  ] as const)('%o is told at its cell', (more, heading, words) => {
    const [read] = readLines([one(more)], known)
    expect(read?.entry).toBeUndefined()
    expect(read?.problems[heading]).toContain(words)
  })
  it('is no fraction where it says per cent or what it is worked out from', () => {
    const read = readLines(
      [one({ value: '0.5%' }), one({ period: 'Apr 26', value: '', numerator: '1', denominator: '2' })],
      known,
    )
    expect(read.map(({ entry }) => entry?.figure.value)).toEqual([0.5, 50])
  })
  it('stands once in a file', () => {
    const [, second] = readLines([one({}), one({ row: 7, value: '90' })], known)
    expect(second?.problems.period).toContain('in row 2')
  })
})
