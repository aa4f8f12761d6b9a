import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../lists/list-table.ts'
import { readersForTests, tableOf } from '../lists/table-for-tests.ts'
import { ChildIndex } from './child-index.ts'

const readers = readersForTests()
const table = tableOf(3, [{ childId: 'B2' }, {}, { childId: 'A1' }, { childId: 'B2' }, { childId: 'B2' }], { readers })
const number = (id: string) => readers.words.numbers.get(id) ?? UNKNOWN

describe('the rows of a list by child', () => {
  const index = new ChildIndex(table)
  it('are in file order, without those that name no child', () => {
    expect([...index.rows(number('B2'))]).toEqual([0, 3, 4])
    expect([...index.rows(number('A1'))]).toEqual([2])
    expect([...index.rows(UNKNOWN)]).toEqual([])
    expect([...index.rows(999)]).toEqual([])
    expect([index.count(number('B2')), index.has(number('A1')), index.has(number('C3'))]).toEqual([3, true, false])
  })
  it('are walked for children with enough of them', () => {
    const walked = (atLeast?: number) => [...index.children(atLeast)].map(({ rows }) => [...rows])
    expect(walked()).toEqual([[0, 3, 4], [2]])
    expect(walked(2)).toEqual([[0, 3, 4]])
  })
  it('are none of a list that was not found, or has no column of ids', () => {
    expect([...new ChildIndex(undefined).children()]).toEqual([])
    expect([...new ChildIndex(tableOf(3, [{ team: 'One' }], { without: ['childId'] })).children()]).toEqual([])
  })
})
