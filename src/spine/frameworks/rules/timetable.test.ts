import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import { day, frameworkForTests } from '../frameworks-for-tests.ts'
import { inspectionWindow } from './inspection-window.ts'
import { timetable } from './timetable.ts'

const calendar = readHolidayCalendar()
const table = (code: string, event: string, call: string) =>
  Object.fromEntries(
    timetable(frameworkForTests(code), event, day(call), calendar).map(({ key, from, to }) => [key, `${from} ${to}`]),
  )

describe('the days of an inspection from the call', () => {
  it('standard and short, called Monday 11 January 2027 (ILACS-T5)', () => {
    expect(table('ILACS-2026', 'standard', '2027-01-11')).toEqual({
      notification: '2027-01-11 2027-01-11',
      'off-site': '2027-01-11 2027-01-15',
      'on-site': '2027-01-18 2027-01-29',
      'set-up-call': '2027-01-11 2027-01-11',
      'child-level-data': '2027-01-11 2027-01-12',
      'audit-list': '2027-01-11 2027-01-12',
      'performance-information': '2027-01-11 2027-01-13',
      'audited-cases': '2027-01-11 2027-01-14',
      'meetings-to-observe': '2027-01-11 2027-01-15',
    })
    expect(table('ILACS-2026', 'short', '2027-01-11')['on-site']).toBe('2027-01-18 2027-01-22')
  })

  it.each([
    ['2026-06-01', '2026-06-08'],
    ['2026-05-01', '2026-05-11'],
    ['2026-05-22', '2026-06-01'],
    ['2026-11-30', '2026-12-07'],
    ['2026-12-23', '2027-01-04'],
  ])('called %s → on site %s (ILACS-T1)', (call, first) => {
    expect(table('ILACS-2026', 'standard', call)['on-site']?.slice(0, 10)).toBe(first)
  })

  it.each([
    ['2024-11-04', '2024-11-18'],
    ['2024-11-25', '2024-12-09'],
    ['2027-01-04', '2027-01-18'],
  ])('joint inspection: notice %s → fieldwork %s (JTAI-3)', (call, first) => {
    expect(table('JTAI', 'jtai', call)['on-site']?.slice(0, 10)).toBe(first)
  })

  it('a single inspection of 2015 as Norfolk had it (SIF-T4), audits in four working days (SIF-T6)', () => {
    expect(table('SIF', 'single-inspection', '2015-07-06')).toMatchObject({
      'on-site-small': '2015-07-07 2015-07-09',
      'off-site': '2015-07-13 2015-07-17',
      'on-site': '2015-07-21 2015-07-30',
    })
    expect(table('SIF', 'single-inspection', '2014-09-02')['case-audits']).toBe('2014-09-02 2014-09-08')
  })
})

describe('when to expect the next (ILACS-T13)', () => {
  it('is a window about the third anniversary of the last day', () => {
    const window = (today: string) => inspectionWindow(frameworkForTests('ILACS-2023'), day('2023-03-24'), day(today))
    expect(window('2025-01-01')).toEqual({ opens: day('2025-09-24'), closes: day('2026-09-24'), standing: 'before' })
    expect(window('2025-09-24')?.standing).toBe('in window')
    expect(window('2026-09-24')?.standing).toBe('in window')
    expect(window('2026-09-25')?.standing).toBe('past')
    expect(inspectionWindow(frameworkForTests('JTAI'), day('2023-03-24'), day('2025-01-01'))).toBeUndefined()
  })
})
