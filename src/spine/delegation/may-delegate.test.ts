import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dateFault, endedNow, type Party, partyFault, standingOf } from './may-delegate.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-06-16')
const party = (id: string, roles: string[], organisations: string[]): Party => ({
  id,
  roles: new Set(roles),
  organisations: new Set(organisations),
})

describe('who may act for whom', () => {
  const officer = party('officer', ['staff'], ['council'])
  const head = party('head', ['programme-manager'], ['council'])
  const constable = party('constable', ['partner'], ['police'])
  const sergeant = party('sergeant', ['partner'], ['police'])
  const nurse = party('nurse', ['partner'], ['health'])

  it.each([
    [head, officer],
    [constable, sergeant],
  ])('lets $0.id be acted for by $1.id', (from, to) => {
    expect(partyFault(from, to)).toBeNull()
  })

  it.each([
    [head, constable],
    [constable, head],
    [constable, nurse],
  ])('keeps $0.id and $1.id, of two organisations, apart', (from, to) => {
    expect(partyFault(from, to)).toMatch(/same organisation/)
  })

  it('is never oneself', () => {
    expect(partyFault(head, head)).toMatch(/somebody else/)
  })
})

describe('the dates', () => {
  it.each([
    ['2026-06-16', '2026-06-16', null],
    ['2026-06-16', '2027-06-16', null],
    ['2026-06-15', '2026-06-20', 'starts'],
    ['2026-06-20', '2026-06-19', 'ends'],
    ['2026-06-16', '2027-06-17', 'ends'],
  ])('from %s to %s: %s', (starts, ends, wrong) => {
    expect(Object.keys(dateFault(day(starts), day(ends), today) ?? {})).toEqual(wrong ? [wrong] : [])
  })

  it('stand as now, to come or over', () => {
    expect(standingOf(day('2026-06-16'), day('2026-06-16'), today)).toBe('now')
    expect(standingOf(day('2026-06-17'), day('2026-06-18'), today)).toBe('to come')
    expect(standingOf(day('2026-06-01'), day('2026-06-15'), today)).toBe('over')
  })

  it('count no more, on that day or any other to come, once ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 400 }), (offset, later) => {
        const starts = today.add({ days: offset })
        const ends = endedNow(starts, today)
        expect(standingOf(starts, ends, today.add({ days: later }))).toBe('over')
        expect(starts.until(ends).days).toBeGreaterThanOrEqual(-1)
      }),
    )
  })
})
