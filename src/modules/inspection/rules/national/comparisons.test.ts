import { describe, expect, it } from 'vitest'
import { englandTables, readEngland, readNeighbours } from './comparisons.ts'

const problems = (read: ReturnType<typeof readNeighbours> | ReturnType<typeof readEngland>) =>
  read.ok ? read.lines.map(({ problem }) => problem) : [read.why]

describe('statistical neighbours', () => {
  const head = ['Local_Authority_Code', 'authority', 'neighbour_code']

  it('are read a row a pair or several in a cell', () => {
    const read = readNeighbours([
      head,
      ['856', 'Leicester', '330; 892,867'],
      ['', '', ''],
      ['938', 'West Sussex', '850'],
    ])
    expect(read.ok && read.lines.map(({ row, value }) => `${row}: ${value.laCode} ${value.neighbourCode}`)).toEqual([
      '2: 856 330',
      '2: 856 892',
      '2: 856 867',
      '4: 938 850',
    ])
    expect(problems(read)).toEqual([null, null, null, null])
  })

  it('are left out with the reason where they cannot be', () => {
    expect(problems(readNeighbours([head, ['856', '', '33'], ['856', '', '856'], ['856', '', '330 330']]))).toEqual([
      '“33” is not an authority code of three figures.',
      'An authority is not its own neighbour.',
      null,
      'This pair stands twice.',
    ])
    expect(problems(readNeighbours([['authority'], ['x']]))[0]).toContain(
      'no column local_authority_code, neighbour_code',
    )
    expect(problems(readNeighbours([head]))).toEqual(['The file has a heading and no rows'])
  })
})

describe('England’s figures', () => {
  const head = ['framework_version', 'judgement', 'grade', 'as_at', 'authorities']
  const row = (...cells: string[]) =>
    ['five judgements', 'overall_effectiveness', 'Good', '2026-03-31', '58'].map((cell, at) => cells[at] || cell)

  it('are read by the column’s name or in words, and stand as tables of counts', () => {
    const read = readEngland([
      head,
      row(),
      row('', 'Overall effectiveness', 'Inadequate', '', '0'),
      row('', 'care leavers'),
    ])
    expect(problems(read)).toEqual([null, null, null])
    const values = read.ok ? read.lines.map(({ value }) => value) : []
    expect(englandTables(values)).toEqual([
      {
        version: 'five judgements',
        asAt: '2026-03-31',
        judgements: [
          { key: 'overall', name: 'Overall effectiveness', counts: [null, 58, null, 0] },
          { key: 'care_leavers', name: 'Care leavers', counts: [null, 58, null, null] },
        ],
      },
    ])
  })

  it('are left out with the reason where they cannot be', () => {
    expect(
      problems(
        readEngland([
          head,
          row('', 'happiness'),
          row('', '', 'Splendid'),
          row('', '', '', 'last March'),
          row('', '', '', '', '38%'),
          row(),
          row(),
        ]),
      ),
    ).toEqual([
      '“happiness” is not a judgement.',
      '“Splendid” is not a grade.',
      '“last March” is not a day.',
      '“38%” is not a number of authorities.',
      null,
      'This figure stands twice.',
    ])
  })
})
