import { describe, expect, it } from 'vitest'
import { whyException } from './exceptions.ts'
import { periodAfter } from './periods.ts'
import { saySeries } from './say-findings.ts'

const falling = [9, 8, 9, 8, 9, 8, 7, 6, 5, 4, 3, 2].map((value, index) => ({
  startsOn: periodAfter('month', '2025-04-01', index),
  value,
}))
const said = saySeries('month', 'higher', falling)
const count = { values: 12, period: 'month', late: false } as const

describe('an exception', () => {
  it('is a target missed, or a fall that is more than chance, in words', () => {
    const why = whyException({ against: 'Not met', now: 'concern', said }, count)
    expect(why[0]).toBe('It does not meet its target.')
    expect(why.join(' ')).toContain('a trend down')
  })
  it('is a value that is wanting', () => {
    expect(
      whyException(
        { against: 'No value', now: null, said: saySeries('month', 'higher', []) },
        { ...count, values: 0, late: true },
      ),
    ).toEqual(['No value of the latest month has been entered.'])
  })
  it('is not a dip that is only chance, nor a change for the better', () => {
    expect(whyException({ against: 'Met', now: null, said }, count)).toEqual([])
    expect(whyException({ against: 'No target', now: 'improvement', said }, count)).toEqual([])
  })
})
