import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byFunding, type CostShare, totalOf } from './cost-totals.ts'

const share = (kind: CostShare['kind'], pence: number, funding = '', withinId = 's1'): CostShare => ({
  withinId,
  kind,
  funding,
  actions: 1,
  pence,
})

describe('what a plan costs (D29)', () => {
  it('keeps once, each year and saved apart, and counts what nobody has said', () => {
    const all = [
      share('one-off', 100),
      share('ongoing', 20),
      share('saving', 3),
      share('none', 0),
      share('not said', 0),
    ]
    expect(totalOf(all)).toEqual({ oneOff: 100, yearly: 20, saving: 3, notSaid: 1 })
  })

  it('adds up by where the money comes from, however it is written, the unsaid last', () => {
    const all = [
      share('one-off', 5),
      share('one-off', 10, 'Grant'),
      share('ongoing', 1, ' grant'),
      share('saving', 9, 'x'),
    ]
    expect(byFunding(all).map(({ funding, totals }) => [funding, totals.oneOff, totals.yearly])).toEqual([
      ['Grant', 10, 1],
      ['', 5, 0],
    ])
  })

  it('comes to the same by stream and by source', () => {
    const shares = fc.array(
      fc.record({
        withinId: fc.constantFrom('s1', 's2'),
        kind: fc.constantFrom('one-off' as const, 'ongoing' as const),
        funding: fc.constantFrom('', 'Grant', 'base budget'),
        actions: fc.constant(1),
        pence: fc.integer({ min: 0, max: 1e9 }),
      }),
    )
    fc.assert(
      fc.property(shares, (all) => {
        const sum = (rows: readonly { oneOff: number }[]) => rows.reduce((total, { oneOff }) => total + oneOff, 0)
        const streams = [...Map.groupBy(all, ({ withinId }) => withinId).values()].map(totalOf)
        expect(sum(streams)).toBe(totalOf(all).oneOff)
        expect(sum(byFunding(all).map(({ totals }) => totals))).toBe(totalOf(all).oneOff)
      }),
    )
  })
})
