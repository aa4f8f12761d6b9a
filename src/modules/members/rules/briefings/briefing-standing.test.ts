import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { briefingStanding } from './briefing-standing.ts'

describe('whether a briefing is still current', () => {
  const today = Temporal.PlainDate.from('2026-06-16')
  const of = (check_by: string, withdrawn_because = '') => briefingStanding({ check_by, withdrawn_because }, today)
  it('is asked from the day after it was to be checked', () => {
    expect(of('2026-06-16').word).toBe('Current')
    expect(of('2026-06-15')).toMatchObject({ word: 'Still current?', why: expect.stringContaining('15 June 2026') })
  })
  it('is no question once it is withdrawn', () => {
    expect(of('2025-01-01', 'The law changed.')).toEqual({ word: 'Withdrawn', tone: 'grey', why: 'The law changed.' })
  })
})
