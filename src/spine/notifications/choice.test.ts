import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, isQuiet, mayDigestNow, usualChoice } from './choice.ts'

const hours = fc.integer({ min: 0, max: 23 })
const tuesdayAt = (hour: number) => ({ day: '2026-06-16', hour, workingDay: true })

describe('quiet hours', () => {
  it('run over midnight', () => {
    expect([17, 18, 23, 0, 7, 8].map((hour) => isQuiet(hour, usualChoice))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
  })

  it('last as long as from one hour to the other, whichever they are', () => {
    fc.assert(
      fc.property(hours, hours, (quietFrom, quietUntil) => {
        const quiet = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
          isQuiet(hour, { quietFrom, quietUntil }),
        )
        expect(quiet).toHaveLength((quietUntil - quietFrom + 24) % 24)
      }),
    )
  })
})

describe('a digest', () => {
  it('goes once a day, outside the quiet hours', () => {
    expect(mayDigestNow(usualChoice, tuesdayAt(7))).toBe(false)
    expect(mayDigestNow(usualChoice, tuesdayAt(8))).toBe(true)
    expect(mayDigestNow({ ...usualChoice, lastDigestOn: '2026-06-16' }, tuesdayAt(9))).toBe(false)
    expect(mayDigestNow({ ...usualChoice, lastDigestOn: '2026-06-15' }, tuesdayAt(9))).toBe(true)
  })

  it('keeps off weekends and bank holidays unless wanted every day', () => {
    const sunday = { day: '2026-06-21', hour: 10, workingDay: false }
    expect(mayDigestNow(usualChoice, sunday)).toBe(false)
    expect(mayDigestNow({ ...usualChoice, digest: 'every day' }, sunday)).toBe(true)
  })

  it('never goes to someone who wants none', () => {
    fc.assert(
      fc.property(hours, hours, hours, fc.boolean(), (quietFrom, quietUntil, hour, workingDay) => {
        const choice: Choice = { digest: 'never', quietFrom, quietUntil, lastDigestOn: null }
        expect(mayDigestNow(choice, { day: '2026-06-16', hour, workingDay })).toBe(false)
      }),
    )
  })
})
