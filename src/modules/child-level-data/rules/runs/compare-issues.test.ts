import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareIssues } from './compare-issues.ts'

const issue = (identity: string, child = 'c') => ({ identity, child, list: 8 })

describe('comparing two runs', () => {
  it('tells new from still there from gone, and mended from merely left', () => {
    const { fresh, still, gone } = compareIssues(
      [issue('a'), issue('b')],
      [issue('b'), issue('c', 'here'), issue('d', 'left'), issue('e', '')],
      (child) => child === 'here',
    )
    expect([fresh.map((one) => one.identity), still.map((one) => one.identity)]).toEqual([['a'], ['b']])
    expect(gone.map(({ identity, mended }) => [identity, mended])).toEqual([
      ['c', true],
      ['d', false],
      ['e', true],
    ])
  })

  it('loses none', () => {
    const some = fc.uniqueArray(
      fc.nat(40).map((number) => issue(String(number))),
      { selector: ({ identity }) => identity },
    )
    fc.assert(
      fc.property(some, some, (now, before) => {
        const { fresh, still, gone } = compareIssues(now, before, () => true)
        expect(fresh.length + still.length).toBe(now.length)
        expect(still.length + gone.length).toBe(before.length)
      }),
    )
  })
})
