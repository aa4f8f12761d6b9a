import { describe, expect, it } from 'vitest'
import { contentForTests, tableOf } from '../lists/table-for-tests.ts'
import { type CellTest, rowsWhere } from './row-filter.ts'

const table = tableOf(1, [
  { contactSource: 'q) 6: Police', contactDate: '2025-01-06' },
  { contactSource: 'Police' },
  { contactSource: 'James Bond', contactDate: '2025-01-06' },
  {},
  { contactSource: '#N/A', contactDate: 'soon' },
  { contactSource: 'e) 2A: Schools', contactDate: '2025-01-06' },
])
const found = (tests: Record<string, CellTest>) => [...rowsWhere(table, tests, contentForTests.codes)]

describe('the rows that a check looks at', () => {
  it('are all of them without a test', () => expect(found({})).toEqual([0, 1, 2, 3, 4, 5]))
  it('are those whose cell is so', () => {
    expect(found({ contactSource: 'known' })).toEqual([0, 1, 5])
    expect(found({ contactSource: 'blank' })).toEqual([3])
    expect(found({ contactSource: 'unreadable' })).toEqual([2])
    expect(found({ contactSource: 'blank or unreadable' })).toEqual([2, 3])
    expect(found({ contactSource: 'in another form' })).toEqual([1])
    expect(found({ contactSource: 'not plainly right' })).toEqual([1, 2, 3])
    expect(found({ contactSource: ['6'] })).toEqual([0, 1])
    expect(found({ contactSource: ['6', '2A'] })).toEqual([0, 1, 5])
  })
  it('pass every test, and are none where a column is not there', () => {
    expect(found({ contactSource: ['6', '2A'], contactDate: 'known' })).toEqual([0, 5])
    const without = tableOf(1, [{ contactSource: 'q) 6: Police' }], { without: ['contactDate'] })
    const tests = { contactSource: 'known', contactDate: 'blank' } as const
    expect([...rowsWhere(without, tests, contentForTests.codes)]).toEqual([])
  })
})
