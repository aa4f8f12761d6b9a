import { describe, expect, it } from 'vitest'
import { readLimitGroups, readLimits } from '../../use-cases/read-content.ts'
import { limitsOn, readLimit } from './council-limits.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 3, 1, hour))

describe('a council’s own limits', () => {
  const set = [
    { key: 'careVisitDays', value: 35, startsOn: '2026-04-01', setAt: at(9) },
    { key: 'careVisitDays', value: 30, startsOn: '2026-04-01', setAt: at(10) },
    { key: 'careVisitDays', value: null, startsOn: '2026-07-01', setAt: at(8) },
    { key: 'dentalDays', value: 183, startsOn: '2026-06-01', setAt: at(9) },
  ]
  it.each([
    ['2026-03-31', {}],
    ['2026-04-01', { careVisitDays: 30 }],
    ['2026-06-30', { careVisitDays: 30, dentalDays: 183 }],
    ['2026-07-01', { dentalDays: 183 }],
  ])('on %s', (day, expected) => {
    expect(limitsOn(day, set)).toEqual(expected)
  })
  it.each([
    ['assessmentWorkingDays', ' 40 ', { value: 40 }],
    ['assessmentWorkingDays', '40.5', { problem: 'Enter a whole number' }],
    ['assessmentWorkingDays', 'forty', { problem: 'Enter a number, such as 45' }],
    ['rateLeastList10', '0.5', { value: 0.5 }],
    ['oneDayPercent', '101', { problem: 'Enter a percentage from 0 to 100' }],
    ['referralsBeginAsContacts', '2', { problem: 'Enter 1 for yes or 0 for no' }],
  ])('%s of %s', (key, typed, expected) => {
    expect(readLimit(key, typed)).toEqual(expected)
  })
  it('have words for each limit that ships, once', () => {
    const named = readLimitGroups().flatMap(({ limits }) => Object.keys(limits))
    expect(named.toSorted()).toEqual(Object.keys(readLimits()).toSorted())
  })
})
