import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../platform/holiday-calendar.ts'
import { evidenceDecides, type StatusFacts, statesWith, statusOf } from './action-status.ts'
import { dueColumns, readDue } from './due.ts'
import { statusesOn } from './status-facts.ts'

const today = Temporal.PlainDate.from('2026-06-16')
const facts = (due: string, more: Partial<StatusFacts> = {}): StatusFacts => ({
  state: 'open',
  due: readDue(due, today),
  lastSaid: null,
  evidence: 0,
  override: null,
  ...more,
})
const status = (due: string, more?: Partial<StatusFacts>) => statusOf(facts(due, more), today, bankHolidays)
const said = (on: string, confidence: 'on track' | 'at risk' | 'late') => ({
  lastSaid: { on: Temporal.PlainDate.from(on), confidence },
})

describe('the status of an action', () => {
  it.each([
    ['15.06.26', 'Late', '1 day late: it was due by 15 June 2026.'],
    ['16.06.26', 'Due soon', 'Due today, by 16 June 2026.'],
    ['30 June 2026', 'Due soon', 'Due in 14 days, by 30 June 2026.'],
    ['1 July 2026', 'On track', 'Due by 1 July 2026.'],
    ['31.09.26', 'No date', '“31.09.26” cannot be read as a date:'],
    ['', 'No date', 'No date has been agreed.'],
  ])('due %s is %s, and says why', (due, word, reason) => {
    const found = status(due)
    expect(found.word).toBe(word)
    expect(found.reasons[0]).toContain(reason)
  })

  it('believes a lead who says it is at risk, and not one who says late work is on track', () => {
    expect(status('1 December 2026', said('2026-06-10', 'at risk')).word).toBe('At risk')
    expect(status('1 June 2026', said('2026-06-10', 'on track')).word).toBe('Late')
  })

  it('is late for something that repeats when a time has passed with nothing recorded', () => {
    const monthly = '2nd week of each month'
    expect(status(monthly).word).toBe('Late')
    expect(status(monthly, said('2026-05-14', 'on track')).word).toBe('Late')
    expect(status(monthly, said('2026-06-09', 'on track')).word).toBe('On track')
  })

  it('is not proved while nothing is attached', () => {
    expect(status('1 June 2026', { state: 'done' }).word).toBe('Done, not proved')
    expect(status('1 June 2026', { state: 'done', evidence: 1 }).word).toBe('Done')
  })

  it('shows a status set by hand beside what the facts say (A08)', () => {
    const found = status('1 June 2026', { override: { status: 'on track', reason: 'Report is with the printer' } })
    expect(found).toMatchObject({ word: 'On track', computed: 'Late' })
    expect(found.reasons.slice(0, 2)).toEqual([
      'Set by hand to on track: Report is with the printer',
      'By its facts: late.',
    ])
  })

  it('always gives a reason for an open action', () => {
    const words = fc.constantFrom('15.06.26', '31.09.26', 'once a month', 'fortnightly', 'ongoing', 'end of July', '')
    fc.assert(
      fc.property(words, (due) => {
        expect(status(due).reasons.length).toBeGreaterThan(0)
      }),
    )
  })

  const anyFacts: fc.Arbitrary<StatusFacts> = fc.record({
    state: fc.constantFrom('open', 'done', 'verified', 'effect known', 'withdrawn'),
    due: fc
      .constantFrom('15.06.26', '20.06.26', '1 December 2026', '31.09.26', 'once a month', 'end of July', '')
      .map((words) => readDue(words, today)),
    lastSaid: fc.option(
      fc.record({
        on: fc.constantFrom('2026-03-01', '2026-06-10').map((iso) => Temporal.PlainDate.from(iso)),
        confidence: fc.constantFrom('on track', 'at risk', 'late'),
      }),
    ),
    evidence: fc.nat({ max: 3 }),
    override: fc.option(fc.record({ status: fc.constantFrom('on track', 'at risk', 'late'), reason: fc.string() })),
  })

  it('is found in no state but those that a query looks in, and turns on evidence only where that is looked for', () => {
    fc.assert(
      fc.property(anyFacts, (one) => {
        const { word } = statusOf(one, today, bankHolidays)
        expect(statesWith(word)).toContain(one.state)
        const without = statusOf({ ...one, evidence: 0 }, today, bankHolidays)
        if (!evidenceDecides.includes(one.state)) expect(without.word).toBe(word)
      }),
    )
  })

  it('is the same for each of many as for one alone', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 20 }), (all) => {
        const status = statusesOn(today)
        for (const one of all) {
          const { due } = dueColumns(one.due)
          const override = {
            override_status: one.override?.status ?? null,
            override_reason: one.override?.reason ?? null,
          }
          const found = status({ state: one.state, due, ...override }, one)
          expect(found.status).toEqual(statusOf(one, today, bankHolidays))
        }
      }),
    )
  })
})
