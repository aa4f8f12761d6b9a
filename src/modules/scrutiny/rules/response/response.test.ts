import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { elementsWithout, standsOn } from '../findings/finding-words.ts'
import {
  addresseesFor,
  municipalYear,
  nextRecommendationNumber,
  recommendationPrompts,
} from '../findings/recommendation-words.ts'
import { firstLookBy, noticeStanding, responseClock } from './response-clock.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('the answer to a notice', () => {
  it('is due within two months that begin with the day the executive got it (LAW-5, the whole chain of seed 004)', () => {
    const { due, why } = responseClock(day('2013-10-14'), 'executive', bankHolidays)
    expect(due?.toString()).toBe('2013-12-13')
    expect(why).toContain('LAW-5')
    expect(firstLookBy(day('2013-12-13')).toString()).toBe('2014-06-13')
  })
  it('has no day of law where there is no executive, or from a partner (LAW-6, LAW-8)', () => {
    for (const addressee of ['committee', 'partner', 'council', 'board'] as const)
      expect(responseClock(day('2026-06-16'), addressee, bankHolidays).due).toBeNull()
    expect(responseClock(day('2026-06-16'), 'health partner', bankHolidays).due?.toString()).toBe('2026-07-14')
    expect(addresseesFor(false)).not.toContain('executive')
    expect(addresseesFor(true)).not.toContain('committee')
  })
  it('is late the day after, and says whether it came in time', () => {
    const notice = { due_on: '2013-12-13', replied_on: null, considered_on: null }
    const word = (given: Parameters<typeof noticeStanding>[0], today: string) => noticeStanding(given, day(today)).word
    expect(word(notice, '2013-12-13')).toBe('Waiting for an answer')
    expect(word(notice, '2013-12-14')).toBe('Late')
    expect(word({ ...notice, replied_on: '2013-12-13' }, '2014-01-10')).toBe('Answered')
    expect(word({ ...notice, replied_on: '2013-12-14' }, '2014-01-10')).toBe('Answered late')
    expect(word({ ...notice, replied_on: '2013-12-13', considered_on: '2014-02-14' }, '2014-03-01')).toBe('Considered')
  })
})

describe('a recommendation', () => {
  it('is numbered within the municipal year (SCR-19)', () => {
    expect(municipalYear(day('2026-04-30'))).toBe('25/26')
    expect(municipalYear(day('2026-05-01'))).toBe('26/27')
    expect(nextRecommendationNumber([], day('2025-06-01'))).toBe('SR (25/26) 01')
    const inUse = ['SR (25/26) 01', 'SR (25/26) 09', 'SR (24/25) 12']
    expect(nextRecommendationNumber(inUse, day('2026-01-01'))).toBe('SR (25/26) 10')
  })
  it('is prompted letter by letter and stopped by nothing', () => {
    const bare = { words: 'Consider how to do better', success: '', lead: '', target_on: null, cost: '' }
    expect(recommendationPrompts(bare).map(({ letter }) => letter)).toEqual([
      'Specific',
      'Measurable',
      'Achievable',
      'Relevant',
      'Timed',
    ])
    const whole = { words: 'Visit every child weekly', success: 's', lead: 'l', target_on: '2026-09-01', cost: 'None' }
    expect(recommendationPrompts(whole)).toEqual([])
  })
})

describe('a finding', () => {
  it('is as strong as the elements that it rests on (SCR-13, SCR-14)', () => {
    const from = (...held: ('data' | 'audit' | 'workforce')[]) => held.map((element) => ({ element }))
    expect(standsOn(from('data', 'data')).word).toBe('Thin')
    expect(standsOn(from('data', 'audit')).word).toBe('Some')
    expect(standsOn(from('data', 'audit', 'workforce')).word).toBe('Strong')
    expect(elementsWithout(from('data', 'audit'))).toEqual(['inspection', 'workforce', 'service users'])
  })
})
