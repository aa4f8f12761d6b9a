import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../../../../platform/holiday-calendar.ts'
import { callInWindow } from './call-in-window.ts'
import { faultsOfRules, presets, usualRules, whoMayCallIn } from './local-rules.ts'
import { type Caller, faultsOfCallers, type Seat, whyNotCalledIn } from './may-call-in.ts'
import { callInLifecycle, faultsOfOutcome, holdsBack, moveCallIn } from './outcomes.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const presetOf = (key: string) => ({ ...usualRules, ...presets.find((one) => one.key === key)?.rules })

describe('the window of a call-in (CALL-2)', () => {
  it.each([
    ['2026-11-24', '2026-12-01', '2026-12-02'],
    ['2026-12-23', '2027-01-04', '2027-01-05'],
    ['2026-04-02', '2026-04-13', '2026-04-14'],
    ['2027-03-04', '2027-03-11', '2027-03-12'],
  ])('of a decision published on %s ends on %s, to be acted on from %s', (published, closes, acts) => {
    const window = callInWindow(day(published), usualRules, calendar)
    expect([window.closes.toString(), window.actOn.toString()]).toEqual([closes, acts])
  })

  it('gives the day by which the committee meets', () => {
    expect(callInWindow(day('2026-12-23'), usualRules, calendar).meetBy?.toString()).toBe('2027-01-11')
    expect(callInWindow(day('2026-12-23'), presetOf('five-members'), calendar).meetBy).toBeNull()
  })

  it('ends at the time that the council chose, in calendar days where it counts those', () => {
    const window = callInWindow(day('2026-11-24'), presetOf('chair-or-members'), calendar)
    expect(window.closes.toString()).toBe('2026-12-02')
    expect(window.closesAt.toString()).toBe('2026-12-02T12:00:00Z')
    expect(window.explanation).toContain('until midday on Wednesday 2 December 2026')
    expect(callInWindow(day('2026-11-24'), usualRules, calendar).explanation).toContain(
      'until the end of Tuesday 1 December 2026',
    )
  })
})

describe('whether a decision can be called in', () => {
  const decided = { status: 'decided', published_on: '2026-11-24', waived: false }
  const at = (iso: string) => Temporal.Instant.from(iso)
  const why = (one: Partial<typeof decided>, now = '2026-12-01T23:59:59Z', rules = usualRules) =>
    whyNotCalledIn({ ...decided, ...one }, rules, at(now), calendar)

  it('ends with the window, to the second', () => {
    expect(why({})).toBeNull()
    expect(why({}, '2026-12-02T00:00:00Z')).toBe('The window closed on Tuesday 1 December 2026.')
  })

  it('is not while undecided or unpublished, nor when waived, nor in a council of committees', () => {
    expect(why({ status: 'noticed' })).toContain('has been taken')
    expect(
      whyNotCalledIn({ ...decided, published_on: null }, usualRules, at('2026-12-01T00:00:00Z'), calendar),
    ).toContain('has not been published')
    expect(why({ waived: true })).toContain('CALL-4')
    expect(why({}, undefined, { ...usualRules, governance_model: 'committee' })).toContain('LAW-8')
  })
})

describe('who may call in (CALL-1)', () => {
  const callers = (...of: Seat[]): Caller[] =>
    of.map((seat, at) => ({ name: `Councillor ${at + 1}`, seat, earlier: 0 }))
  const right = (key: string, ...of: Seat[]) => faultsOfCallers(callers(...of), presetOf(key)).length === 0
  const council = (count: number): Seat[] => Array.from({ length: count }, () => 'council')

  it('is what each example says', () => {
    expect(right('five-members', ...council(5))).toBe(true)
    expect(right('five-members', ...council(4))).toBe(false)
    expect(right('five-non-executive', ...council(4), 'executive')).toBe(false)
    expect(right('meeting-within-ten', ...council(3))).toBe(true)
    expect(right('chair-or-members', 'chair')).toBe(true)
    expect(right('chair-or-members', 'committee', 'committee')).toBe(true)
    expect(right('chair-or-members', 'committee', 'council')).toBe(false)
    expect(right('chair-or-members', 'committee', 'council', 'council')).toBe(true)
    expect(right('education-counted', ...council(4), 'education')).toBe(true)
    expect(right('five-members', ...council(4), 'education')).toBe(false)
  })

  it('never counts the executive, nor whoever has used every call-in', () => {
    const [first, ...others] = callers('council', 'council', 'council', 'council', 'council', 'executive')
    expect(faultsOfCallers([...(first ? [first] : []), ...others], usualRules)).toEqual([
      'Councillor 6 sits in the executive and cannot be counted (LAW-2).',
    ])
    const limited = { ...usualRules, council_members: 1, call_in_limit: 2 }
    const used = { name: 'Councillor A', seat: 'council' as const, earlier: 2 }
    expect(faultsOfCallers([used], limited)).toEqual([
      'There are too few: it takes 1 member outside the executive (CALL-1).',
      'Councillor A has used every call-in that the rules allow (CALL-1).',
    ])
    expect(faultsOfCallers([{ ...used, earlier: 1 }], limited)).toEqual([])
  })

  it('is said in a sentence, and must be said', () => {
    expect(whoMayCallIn(presetOf('chair-or-members'))).toBe(
      'the chair of scrutiny alone; or 2 of the committee; or 3 members outside the executive',
    )
    expect(whoMayCallIn(presetOf('education-counted'))).toContain('education representatives counted')
    expect(faultsOfRules({ ...usualRules, council_members: null })).toHaveProperty('council_members')
    expect(presets.flatMap(({ key }) => Object.keys(faultsOfRules(presetOf(key))))).toEqual([])
  })
})

describe('what comes of a call-in (CALL-3)', () => {
  const none = { faults: [], outcome: null }
  it('is accepted only with enough callers, heard, and settled where it was referred', () => {
    expect(callInLifecycle.states).toHaveLength(6)
    expect(moveCallIn('received', 'accept', { ...none, faults: ['Too few.'] })).toEqual({ ok: false, why: 'Too few.' })
    expect(moveCallIn('received', 'accept', none)).toMatchObject({ ok: true, state: 'accepted' })
    expect(moveCallIn('accepted', 'hear', none)).toMatchObject({ state: 'heard' })
    expect(moveCallIn('heard', 'settle', { ...none, outcome: 'no action' })).toMatchObject({ ok: false })
    expect(moveCallIn('heard', 'settle', { ...none, outcome: 'refer back' })).toMatchObject({ state: 'settled' })
    expect(moveCallIn('heard', 'withdraw', none).ok).toBe(false)
  })

  it('wants reasons where it is referred', () => {
    expect(faultsOfOutcome(null, '')).toHaveProperty('outcome')
    expect(faultsOfOutcome('no action', '')).toEqual({})
    expect(faultsOfOutcome('refer back', '')).toHaveProperty('outcome_reasons')
    expect(faultsOfOutcome('refer to council', '')['outcome_reasons']).toContain('budget')
    expect(faultsOfOutcome('refer to council', 'It spends what was not voted')).toEqual({})
  })

  it('holds the decision back until it is over', () => {
    expect(holdsBack('received', null)).toContain('until the committee has met')
    expect(holdsBack('heard', 'no action')).toBeNull()
    expect(holdsBack('heard', 'refer back')).toContain('considered again')
    expect(holdsBack('heard', 'refer to council')).toContain('council has considered it')
    expect(holdsBack('settled', 'refer back')).toBeNull()
    expect(holdsBack('not accepted', null)).toBeNull()
  })
})
