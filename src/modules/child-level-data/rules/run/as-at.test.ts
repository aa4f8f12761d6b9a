import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, completedYears } from '../checks/day-arithmetic.ts'
import type { ListTable } from '../lists/list-table.ts'
import { tableOf } from '../lists/table-for-tests.ts'
import { findAsAt } from './as-at.ts'

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const heads = (...texts: string[]) => [
  { rows: [{ cells: texts.map((text, index) => ({ column: index + 1, kind: 'text' as const, text, value: text })) }] },
]
const contacts = (rows: Parameters<typeof tableOf>[1]) => new Map<1, ListTable>([[1, tableOf(1, rows)]])
const some = contacts([{ contactDate: '2025-03-20' }, { contactDate: '2025-03-28' }])

describe('the as-at date that nobody gave', () => {
  it.each([
    ['As at 31/03/2025. Invented data for testing.'],
    ['Position at: 31 March 2025'],
    ['Data as at', '31/03/2025'],
  ])('is what the file states: %s', (...texts) => {
    expect(findAsAt(some, heads(...texts))).toEqual({ day: day('2025-03-31'), from: 'stated in the file' })
  })

  it('is not taken from words that hold no date', () => {
    expect(findAsAt(some, heads('Age as at the date of contact'))?.from).toBe('the newest event')
  })

  it('is the newest event where there are too few ages', () => {
    expect(findAsAt(some, [])).toEqual({ day: day('2025-03-28'), from: 'the newest event' })
    expect(findAsAt(contacts([{ childId: 1 }]), [])).toBeUndefined()
  })

  it('is found from the ages, whatever dates lie in the future', () => {
    const asAt = fc.integer({ min: day('2020-01-01'), max: day('2028-12-31') })
    fc.assert(
      fc.property(asAt, fc.array(fc.nat(6_000), { minLength: 400, maxLength: 500 }), (wanted, before) => {
        const rows = before.map((days, index) => ({
          dateOfBirth: iso(wanted - days),
          age: completedYears(wanted - days, wanted),
          contactDate: iso(index === 0 ? wanted : index === 1 ? wanted + 60 : wanted - (days % 180)),
        }))
        const found = findAsAt(contacts(rows), [])
        expect(found?.from).toBe('the ages given')
        expect(Math.abs((found?.day ?? 0) - wanted)).toBeLessThanOrEqual(15)
      }),
      { numRuns: 20 },
    )
  })

  it('leaves six calendar months before it: 31 March to 30 September, 31 August to 28 February', () => {
    expect(iso(addMonths(day('2025-03-31'), -6))).toBe('2024-09-30')
    expect(iso(addMonths(day('2026-08-31'), -6))).toBe('2026-02-28')
    expect(iso(addMonths(day('2028-02-29'), -12))).toBe('2027-02-28')
  })
})
