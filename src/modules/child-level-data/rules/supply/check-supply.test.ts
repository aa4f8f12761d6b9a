import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { checkSupply, dueOnOrBefore, nextDue, type SupplyFacts } from './check-supply.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const today = day('2026-06-16')
const well: SupplyFacts = {
  dayOfMonth: 5,
  owner: 'O',
  deputy: 'D',
  deputyTrainedOn: day('2025-01-10'),
  deputyTestedOn: day('2026-03-05'),
  lastRunOn: day('2026-06-05'),
  lastSigned: true,
  lastFullTestOn: day('2026-02-01'),
}
const found = (changed: Partial<SupplyFacts>) => checkSupply({ ...well, ...changed }, today).map(({ check }) => check)

describe('the supply of data', () => {
  it('is well when somebody owns it, a trained deputy has tested it, and this month’s run is signed', () => {
    expect(found({})).toEqual([])
  })

  it.each<[Partial<SupplyFacts>, string]>([
    [{ lastRunOn: day('2026-06-04') }, 'The monthly run is late'],
    [{ lastRunOn: null }, 'The monthly run is late'],
    [{ lastSigned: false }, 'The latest run is not signed'],
    [{ owner: null }, 'Nobody owns the data supply'],
    [{ deputy: null }, 'Nobody stands in for the owner'],
    [{ deputyTrainedOn: null }, 'The deputy is not trained'],
    [{ deputyTestedOn: day('2025-12-15') }, 'The deputy has not been tested'],
    [{ lastFullTestOn: day('2025-06-15') }, 'No full test in a year'],
  ])('%j', (changed, check) => expect(found(changed)).toEqual([check]))

  it('gives the six months to the day', () => {
    expect(found({ deputyTestedOn: day('2025-12-16') })).toEqual([])
  })

  it('is due once a month: the last day is not after today, the next is a month later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 5000 }), (dayOfMonth, days) => {
        const now = day('2020-01-01').add({ days })
        const due = dueOnOrBefore(dayOfMonth, now)
        expect(due.until(now).sign).toBeGreaterThanOrEqual(0)
        expect(due.day).toBe(dayOfMonth)
        expect(now.until(nextDue(dayOfMonth, now)).sign).toBe(1)
      }),
    )
  })
})
