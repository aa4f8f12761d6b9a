import { describe, expect, it } from 'vitest'
import { systemMeasures } from './system-measures.ts'
import { understandTable } from './understand-table.ts'

const table = (...rows: string[][]) => rows.map((cells, at) => ({ number: at + 1, cells }))

describe('another system’s file', () => {
  it('is understood under a title, without the columns by which a child could be known', () => {
    const found = understandTable(
      table(
        ['Education, spring term'],
        ['Surname', 'Child ID', 'DOB', 'UPN', 'School', 'Attendance'],
        ['X', '7', '1.1.2015', 'A1', 'Hill', '96.5'],
        ['Y', '', '', '', '', '80'],
      ),
      '',
    )
    expect(found).toMatchObject({
      idHeading: 'Child ID',
      leftOut: ['Surname', 'DOB', 'UPN'],
      rows: [{ number: 3, id: '7', cells: ['Hill', '96.5'] }],
    })
  })
  it('goes by the column that was said, and asks for one where none is called so', () => {
    const rows = table(['Key', 'Stage'], ['7', 'KS2'])
    expect(understandTable(rows, 'key')).toMatchObject({ idHeading: 'Key', rows: [{ id: '7' }] })
    expect(understandTable(rows, '')).toEqual({
      problem: 'Say which column has the case system’s identifier. Its headings are “Key”, “Stage”',
    })
    expect(understandTable(table(['only a title']), '')).toEqual({ problem: 'This file has no row of headings' })
  })
  it('shows in measures: how many it knows, and how they divide; many percentages in bands', () => {
    const children = Array.from({ length: 10 }, (_, at) => ({ lists: [8 as const], cells: ['EHC', String(86 + at)] }))
    const results = systemMeasures([...children, { lists: [6], cells: ['', ''] }], {
      system: 'education',
      headings: ['SEN', 'Attendance'],
      sizes: new Map([[8, 12]]),
      cohort: () => 'Children in care',
    })
    expect(results.map(({ key }) => key)).toEqual(['education-known-8', 'education-sen-8', 'education-attendance-8'])
    expect(results[0]).toMatchObject({ kind: 'share', numerator: 10, denominator: 12 })
    expect(results[1]).toMatchObject({ parts: [{ label: 'EHC', count: 10 }] })
    expect(results[2]).toMatchObject({
      parts: [
        { label: '80 to 89', count: 4 },
        { label: '90 to 94', count: 5 },
        { label: '95 and over', count: 1 },
      ],
    })
  })
})
