import { describe, expect, it } from 'vitest'
import { contentForTests } from '../lists/table-for-tests.ts'
import type { SheetCell } from './cell-reading.ts'
import { rowKinds } from './row-kinds.ts'

const fields = contentForTests.lists.find(({ list }) => list === 1)?.fields ?? []
/** List 1 as it is printed: seven columns, from column 1. */
const kindOf = rowKinds(
  fields.map((field, index) => ({ field, heading: field.heading, position: index + 1, matchedBy: 'exact' })),
)
const at = (cells: Readonly<Record<number, string | number>>): SheetCell[] =>
  Object.entries(cells).map(([column, value]) => ({
    column: Number(column),
    kind: typeof value === 'number' ? 'number' : 'text',
    text: String(value),
    value,
  }))
const kind = (cells: Readonly<Record<number, string | number>>) => kindOf(at(cells))

describe('what a row beneath the headings is (F12)', () => {
  it('is a child when several columns are filled, whatever the first says', () => {
    expect(kind({ 1: '1009', 2: 'a) Male', 3: 'a) WBRI', 4: '2015-01-01' })).toBe('data')
    expect(kind({ 1: 'Total', 2: 'a) Male', 3: 'a) WBRI', 4: '2015-01-01' })).toBe('data')
    expect(kind({ 1: 'Total', 2: 'a) Male', 3: 'a) WBRI' })).toBe('total')
  })
  it('is a child when there is only an id, or only a date', () => {
    expect(kind({ 1: '1009' })).toBe('data')
    expect(kind({ 1: 1009 })).toBe('data')
    expect(kind({ 6: '2025-01-06' })).toBe('data')
    expect(kind({ 2: 'Produced by the data team' })).toBe('data')
  })
  it('is blank when nothing is seen, and a note when all stands beside the list', () => {
    expect(kind({})).toBe('blank')
    expect(kind({ 1: ' ', 3: '' })).toBe('blank')
    expect(kind({ 9: 'checked' })).toBe('note')
    expect(kind({ 1: ' ', 9: 'checked' })).toBe('note')
  })
  it.each(['Total', 'Grand total', 'Sub-total', 'Totals: 12', 'Row count', 'Count', 'Number of children', 'Sum'])(
    'is a total: %s',
    (words) => {
      expect(kind({ 1: words })).toBe('total')
      expect(kind({ 1: words, 2: 12 })).toBe('total')
    },
  )
  it.each(['Notes', 'Source: the case system', 'Key', 'Run on 1 April', 'End of report', 'twelve words'])(
    'is a note when alone in the first column: %s',
    (words) => {
      expect(kind({ 1: words })).toBe('note')
      expect(kind({ 1: words, 2: 'a) Male' })).toBe('data')
    },
  )
  it('takes a short or unbroken word for an id', () => {
    expect(kind({ 1: 'eleven word' })).toBe('data')
    expect(kind({ 1: 'CHILD-NUMBER-1009' })).toBe('data')
    expect(kind({ 1: 'Totality-3' })).toBe('data')
  })
  it('is headings again when most of what is filled is a heading, and at least two are', () => {
    const headings = Object.fromEntries(fields.map(({ heading }, index) => [index + 1, heading]))
    expect(kind(headings)).toBe('headings again')
    expect(kind({ 1: 'child unique id', 2: 'GENDER' })).toBe('headings again')
    expect(kind({ 1: 'Child Unique ID', 2: 'Gender', 3: 'Ethnicity', 4: '2015-01-01', 5: 9 })).toBe('headings again')
    expect(kind({ 1: 'Child Unique ID', 2: 'Gender', 3: 'a) WBRI', 4: '2015-01-01' })).toBe('data')
    expect(kind({ 1: '1009', 2: 'Gender' })).toBe('data')
    expect(kind({ 1: '1009', 2: 'a) Male', 3: 'Ethnicity', 4: 'Date of Birth', 5: 'Age of Child (Years)' })).toBe(
      'data',
    )
  })
  it('does not overlook a first cell of nothing but blanks', () => {
    expect(kind({ 1: ' ', 2: ' ', 3: ' ', 4: ' ' })).toBe('blank')
  })
})
