import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareOutcome,
  countOutcomes,
  filterOutcomes,
  gradeColumns,
  type Outcome,
  outcomeGrades,
  readOutcomes,
} from './outcomes.ts'

const head = [
  'authority',
  'region',
  'local_authority_code',
  'framework',
  'framework_version',
  'inspection_start',
  'overall_effectiveness',
  'care_leavers',
  'report_url',
]
const line = (authority: string, code: string, ...rest: string[]) => [
  authority,
  'North',
  code,
  'ILACS',
  'five',
  '2024-01-08',
  ...rest,
]

describe('outcomes as open data', () => {
  it('are read by the names of their columns; a row that cannot be right says why', () => {
    const read = readOutcomes([
      head,
      line('Ashby', '901', 'Good', '', 'https://example.org/a'),
      line('Birch', '9', 'Good'),
      line('Cold', '902', 'Fair'),
      line('Dene', '901', 'Good'),
      line('Elm', '903', 'Good', '', 'file:///etc'),
      ['', '', ''],
    ])
    expect(read.ok && read.lines.map(({ row, problem }) => [row, problem])).toEqual([
      [2, null],
      [3, '“9” is not an authority code of three figures.'],
      [4, '“Fair” is not a grade.'],
      [5, 'Row 2 has the same authority code.'],
      [6, 'The address of the report is not one of the web.'],
    ])
    expect(readOutcomes([['authority']])).toMatchObject({ ok: false, why: expect.stringContaining('no column region') })
    expect(readOutcomes([head])).toMatchObject({ ok: false })
  })

  it('are counted apart for each framework version and never averaged', () => {
    const one = (authority: string, version: string, overall: string): Outcome => ({
      laCode: authority,
      authority,
      region: authority < 'b' ? 'North' : 'South',
      framework: 'ILACS',
      frameworkVersion: version,
      starts: '2024-01-08',
      ends: '',
      published: '',
      grades: overall ? { overall } : { leaders: 'Good' },
      reportUrl: '',
      notes: '',
    })
    const all = [one('a', 'five', 'Good'), one('b', 'five', 'Inadequate'), one('c', 'four', '')]
    const [five, four] = countOutcomes(all)
    expect(five?.judgements[0]?.counts.map(({ count }) => count)).toEqual([0, 1, 0, 1])
    expect(four?.judgements.map(({ key }) => key)).toEqual(['leaders'])
    expect(filterOutcomes(all, { region: 'South' })).toHaveLength(2)
    expect(filterOutcomes(all, { judgement: 'overall' })).toHaveLength(2)
    expect(filterOutcomes(all, { grade: 'Good' })).toHaveLength(2)
    expect(filterOutcomes(all, { grade: 'Good', judgement: 'overall', version: 'five' })).toHaveLength(1)
  })

  it('lose no authority in counting', () => {
    const grade = fc.option(fc.constantFrom(...outcomeGrades), { nil: undefined })
    const outcomes = fc.array(
      fc.record({
        version: fc.constantFrom('four', 'five'),
        grades: fc.dictionary(fc.constantFrom(...gradeColumns.map(({ key }) => key)), grade),
      }),
    )
    fc.assert(
      fc.property(outcomes, (some) => {
        const all = some.map(({ version, grades }, at): Outcome => {
          const kept = Object.fromEntries(
            Object.entries(grades).flatMap(([key, value]) => (value ? [[key, value]] : [])),
          )
          return {
            laCode: String(at),
            authority: 'A',
            region: '',
            framework: '',
            frameworkVersion: version,
            starts: '',
            ends: '',
            published: '',
            grades: kept,
            reportUrl: '',
            notes: '',
          }
        })
        const counted = countOutcomes(all)
        expect(counted.reduce((sum, { authorities }) => sum + authorities, 0)).toBe(all.length)
        const graded = counted
          .flatMap(({ judgements }) => judgements.flatMap(({ counts }) => counts))
          .reduce((sum, { count }) => sum + count, 0)
        expect(graded).toBe(all.reduce((sum, { grades }) => sum + Object.keys(grades).length, 0))
      }),
    )
  })

  it('are compared with what is in force', () => {
    const read = readOutcomes([head, line('Ashby', '901', 'Good')])
    const now = read.ok ? read.lines[0]?.outcome : undefined
    if (!now) throw new Error('one row was expected')
    expect(compareOutcome(undefined, now).verdict).toBe('new')
    expect(compareOutcome(now, now)).toEqual({ verdict: 'same', changes: [] })
    expect(compareOutcome({ ...now, grades: {} }, now)).toEqual({
      verdict: 'changed',
      changes: ['Overall effectiveness: none'],
    })
  })
})
