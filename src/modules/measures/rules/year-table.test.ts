import { describe, expect, it } from 'vitest'
import { yearTable } from './year-table.ts'

const said = (startsOn: string, words = startsOn.slice(2, 7)) => ({ startsOn, words })

describe('values by year', () => {
  it('have a row for each month from April on and a column for each financial year', () => {
    const table = yearTable('month', [said('2025-02-01'), said('2025-03-01'), said('2025-04-01'), said('2026-02-01')])
    expect(table.columns).toEqual(['Month', '2024/25', '2025/26'])
    expect(table.rows).toEqual([
      ['April', '', '25-04'],
      ['February', '25-02', '26-02'],
      ['March', '25-03', ''],
    ])
  })
  it('have a row for each quarter, the last of which begins in January', () => {
    const table = yearTable('quarter', [said('2025-01-01'), said('2025-04-01'), said('2026-01-01')])
    expect(table.columns).toEqual(['Quarter', '2024/25', '2025/26'])
    expect(table.rows).toEqual([
      ['Quarter 1', '', '25-04'],
      ['Quarter 4', '25-01', '26-01'],
    ])
  })
  it('are a row each where there is one a year, and nothing where there are none', () => {
    expect(yearTable('year', [said('2025-04-01', '7')])).toEqual({
      columns: ['Year', 'Value'],
      rows: [['2025/26', '7']],
    })
    expect(yearTable('month', [])).toEqual({ columns: ['Month'], rows: [] })
  })
})
