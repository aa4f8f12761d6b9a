import { describe, expect, it } from 'vitest'
import { figureOfRow } from './figure-of-row.ts'

const reading = {
  columns: [{ key: 'measure' }, { key: 'value' }],
  rows: [
    { measure: 'Seen within five days', value: '45 of 120 (37.5%)' },
    { measure: { text: 'Children on a plan', href: '/x' }, value: 312 },
    { measure: 'Days to move in', value: '121 days in the middle; 9 of 12 within 426' },
    { measure: 'Plans', value: '1,312 (60.1 for each 10,000 children, a year)' },
    { measure: 'Missing', value: 'Hidden: under 5, or a figure from which one under 5 could be worked out.' },
  ],
}
const want = (dataset_row: string, unit: 'number' | 'percent', dataset_column = 'value') =>
  figureOfRow(reading, { dataset_row, dataset_column, unit })

describe('the figure of a row of a dataset', () => {
  it('is a share with what it is worked out from, or a number', () => {
    expect(want('seen within five days', 'percent')).toEqual({ value: 37.5, numerator: 45, denominator: 120 })
    expect(want('Children on a plan', 'number')).toEqual({ value: 312, numerator: null, denominator: null })
  })
  it('is the number before its words', () => {
    expect(want('Days to move in', 'number')).toMatchObject({ value: 121 })
    expect(want('Plans', 'number')).toMatchObject({ value: 1312 })
  })
  it('is never made of words', () => {
    expect(want('Missing', 'number')).toContain('cannot be taken as a figure')
    expect(want('Nothing of ours', 'number')).toContain('no row')
    expect(want('Missing', 'number', 'percent')).toContain('no column')
  })
})
