import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../../../../platform/holiday-calendar.ts'
import { hasExecutive } from '../governance-model.ts'
import { faultsOfRecord, memberAccess } from './decision-record.ts'
import { keyReading } from './key-reading.ts'
import { earliestUnderException, lastNoticeDay, privateNotices, routeOpen } from './notice-dates.ts'
import { faultsOfNotice, mayFollow, noneFollow, noticeOf } from './notice-fields.ts'
import { type GivenNotice, wantsOf, warningsOn } from './route-wants.ts'
import { type Planned, standingOf } from './standing.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)

const notGiven: GivenNotice = {
  route: 'notice',
  notice_on: null,
  impracticable: '',
  chair_told_on: null,
  chair_told_how: '',
  exception_published_on: null,
  urgent_agreed_by: '',
  urgent_agreed_name: '',
  urgent_agreed_on: null,
  urgent_reasons: '',
  urgent_published_on: null,
}

describe('a key decision (KEY-1)', () => {
  it('is read from the amount, at the council’s threshold, and from the wards', () => {
    expect(keyReading({ amount: 500_000, wards: null }, 500_000)).toEqual({
      key: true,
      why: '£500,000 is at or above the council’s threshold of £500,000 (KEY-1).',
    })
    expect(keyReading({ amount: 499_999, wards: 1 }, 500_000)).toEqual({ key: false, why: null })
    expect(keyReading({ amount: null, wards: 2 }, null).why).toBe('It affects 2 wards or divisions (KEY-1).')
    expect(keyReading({ amount: 600_000, wards: 3 }, 500_000).why).toContain('and it affects 3 wards')
    expect(keyReading({ amount: 1, wards: null }, null).why).toContain('has not been set')
  })

  it('is none in a council that decides in committees (LAW-8)', () => {
    expect([hasExecutive('leader-cabinet'), hasExecutive('mayor'), hasExecutive('committee')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('a notice (KEY-2)', () => {
  const whole = {
    key: true,
    title: 'Residential homes',
    matter: 'Whether to open two homes.',
    maker: 'Cabinet: A. Leader and five members',
    when_words: '8 December 2026',
    decide_from: '2026-12-08',
    documents: 'Business case',
    documents_from: 'Democratic services',
    more_documents: 'yes',
    how_to_ask: 'By e-mail',
  }

  it('has eight fields, and each is missed by its letter', () => {
    expect(faultsOfNotice(whole)).toEqual([])
    expect(
      noticeOf(whole)
        .map(({ letter }) => letter)
        .join(''),
    ).toBe('abcdefgh')
    const none = { ...whole, key: false, matter: '', maker: ' ', decide_from: null, documents: '', documents_from: '' }
    const faults = faultsOfNotice({ ...none, more_documents: '', how_to_ask: '' })
    expect(faults.map((fault) => fault.slice(0, 3))).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'])
    expect(faults[3]).toContain('the day, or the period')
  })

  it('says whether other documents may follow', () => {
    expect(noticeOf(whole)[6]?.says).toBe(mayFollow)
    expect(noticeOf({ ...whole, more_documents: 'no' })[6]?.says).toBe(noneFollow)
    expect(noticeOf(whole)[1]?.says).toBe('Residential homes. Whether to open two homes.')
  })

  it.each([
    ['2019-06-25', '2019-05-27'],
    ['2026-12-08', '2026-11-09'],
    ['2027-01-05', '2026-12-07'],
    ['2027-01-19', '2026-12-21'],
    ['2027-02-02', '2027-01-04'],
    ['2027-02-23', '2027-01-25'],
    ['2027-03-02', '2027-02-01'],
  ])('before %s is given by %s (CAL-4)', (decided, last) => {
    expect(lastNoticeDay(day(decided), 'calendar', calendar).date.toString()).toBe(last)
  })

  it('warns of a last day on which the office is closed, and counts working days where the council chose them', () => {
    const closed = lastNoticeDay(day('2019-06-25'), 'calendar', calendar)
    expect(closed.effectively?.toString()).toBe('2019-05-24')
    expect(lastNoticeDay(day('2026-12-08'), 'working', calendar).date.toString()).toBe('2026-10-28')
  })
})

describe('the general exception (KEY-3)', () => {
  it.each([
    ['2026-11-30', '2026-12-08'],
    ['2026-12-21', '2026-12-31'],
  ])('after a notice of %s lets a decision be taken from %s', (notice, earliest) => {
    expect(earliestUnderException(day(notice), calendar).date.toString()).toBe(earliest)
  })

  it('names the holidays that it passes over', () => {
    const { explanation } = earliestUnderException(day('2026-12-21'), calendar)
    expect(explanation).toContain('from Thursday 31 December 2026 (KEY-3)')
    expect(explanation).toContain('Christmas')
    expect(earliestUnderException(day('2026-11-30'), calendar).explanation).toMatch(/\(KEY-3\)\.$/)
  })

  it('wants its four steps, in words', () => {
    const given = { ...notGiven, route: 'general exception' as const }
    expect(wantsOf(given).map(({ done }) => done)).toEqual([false, false, false, false])
    const done = {
      ...given,
      impracticable: 'The offer came late',
      chair_told_on: '2026-11-30',
      chair_told_how: 'E-mail',
      notice_on: '2026-11-30',
      exception_published_on: '2026-12-08',
    }
    expect(warningsOn(done, day('2026-12-08'), 'calendar', calendar)).toEqual([])
    expect(warningsOn(done, day('2026-12-07'), 'calendar', calendar)[0]).toContain(
      'from Tuesday 8 December 2026 (KEY-3)',
    )
    expect(warningsOn({ ...done, chair_told_on: '2026-12-01' }, day('2026-12-08'), 'calendar', calendar)).toEqual([
      'The chair of scrutiny was told after the notice (KEY-3).',
    ])
    expect(warningsOn(given, day('2026-12-08'), 'calendar', calendar)).toHaveLength(4)
  })
})

describe('special urgency (KEY-4)', () => {
  const agreed = {
    ...notGiven,
    route: 'special urgency' as const,
    impracticable: 'A provider closed',
    urgent_agreed_by: 'scrutiny chair',
    urgent_agreed_name: 'Councillor A',
    urgent_agreed_on: '2026-12-01',
    urgent_reasons: 'Children would be without a home',
    urgent_published_on: '2026-12-02',
  }

  it('wants an agreement before the decision and published reasons', () => {
    expect(warningsOn(agreed, day('2026-12-01'), 'calendar', calendar)).toEqual([])
    expect(warningsOn(agreed, day('2026-11-30'), 'calendar', calendar)).toEqual([
      'Agreement that it is urgent came after the decision (KEY-4).',
    ])
    expect(warningsOn({ ...agreed, urgent_agreed_name: '' }, day('2026-12-01'), 'calendar', calendar)[0]).toContain(
      'agreed that it is urgent',
    )
    expect(warningsOn({ ...agreed, urgent_published_on: null }, day('2026-12-01'), 'calendar', calendar)).toHaveLength(
      1,
    )
  })
})

describe('the way that is open', () => {
  const open = (published: string, decided: string) => routeOpen(day(published), day(decided), 'calendar', calendar)
  it('is notice while 28 clear days fit, then the general exception, then special urgency', () => {
    expect(open('2026-11-09', '2026-12-08').route).toBe('notice')
    expect(open('2026-11-10', '2026-12-08').route).toBe('general exception')
    expect(open('2026-11-30', '2026-12-08').route).toBe('general exception')
    const late = open('2026-12-01', '2026-12-08')
    expect(late.route).toBe('special urgency')
    expect(late.why).toContain('Wednesday 9 December 2026')
  })
})

describe('a decision in private (ATI-9)', () => {
  it.each([
    ['2027-01-05', '2026-12-07', '2026-12-23'],
    ['2026-12-08', '2026-11-09', '2026-11-30'],
  ])('on %s has notices by %s and %s', (meeting, first, second) => {
    const dates = privateNotices(day(meeting), calendar)
    expect([dates.first.date.toString(), dates.second.date.toString()]).toEqual([first, second])
  })
})

describe('the record of a decision (KEY-5)', () => {
  it('wants decision, reasons, alternatives and interests, even where there are none', () => {
    const empty = { decided: '', reasons: '', alternatives: '', interests: '' }
    expect(Object.keys(faultsOfRecord(empty))).toEqual(['decided', 'reasons', 'alternatives', 'interests'])
    expect(faultsOfRecord({ decided: 'a', reasons: 'b', alternatives: 'None', interests: 'None declared' })).toEqual({})
  })

  it('says when members may see the documents (KEY-8)', () => {
    expect(memberAccess(true)).toContain('24 hours of the end')
    expect(memberAccess(false)).toContain('five clear days')
  })
})

describe('how a planned decision stands', () => {
  const planned: Planned = {
    ...notGiven,
    key: true,
    status: 'planned',
    decide_from: '2026-12-08',
    decide_to: '2026-12-08',
    decided_on: null,
  }
  const word = (one: Partial<Planned>, today = '2026-11-09') =>
    standingOf({ ...planned, ...one }, day(today), 'calendar', calendar).word

  it('is a word with its reason', () => {
    expect(word({})).toBe('Notice due')
    expect(word({}, '2026-11-10')).toBe('Notice late')
    expect(word({}, '2026-12-09')).toBe('Day has passed')
    expect(word({ key: false })).toBe('Planned')
    expect(word({ decide_from: null, decide_to: null })).toBe('No day yet')
    expect(word({ status: 'noticed', notice_on: '2026-11-09' })).toBe('Notice given')
    expect(word({ status: 'noticed', notice_on: '2026-11-10' })).toBe('Notice at fault')
    expect(word({ status: 'decided', notice_on: '2026-11-09', decided_on: '2026-12-08' })).toBe('Decided')
    expect(word({ status: 'decided', notice_on: '2026-11-10', decided_on: '2026-12-08' })).toBe(
      'Decided, notice at fault',
    )
    expect(word({ status: 'withdrawn' })).toBe('Withdrawn')
    expect(word({ decide_from: '2099-01-01', decide_to: '2099-01-01' })).toBe('Notice due')
  })

  it('names the working day by which notice is given in practice', () => {
    const june = { ...planned, decide_from: '2019-06-25', decide_to: '2019-06-25' }
    expect(standingOf(june, day('2019-05-01'), 'calendar', calendar).why).toBe('Notice by 24 May 2019 (KEY-2).')
  })
})
