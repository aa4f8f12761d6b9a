import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import { day, frameworkForTests } from '../frameworks-for-tests.ts'
import { estimatePublication } from './publication-estimate.ts'

const calendar = readHolidayCalendar()
const estimate = (code: string, first: string, last: string, polls: string[] = []) =>
  estimatePublication(frameworkForTests(code), { first: day(first), last: day(last) }, calendar, polls.map(day))

describe('when a report is expected (ILACS-T8)', () => {
  it.each([
    ['ILACS-2018', '2018-01-29', '2018-02-09', '2018-03-12'],
    ['ILACS-2018', '2021-06-28', '2021-07-09', '2021-08-20'],
    ['ILACS-2018', '2022-05-09', '2022-05-20', '2022-07-05'],
    ['ILACS-2023', '2023-03-13', '2023-03-24', '2023-05-11'],
    ['ILACS-2023', '2024-02-12', '2024-02-23', '2024-04-09'],
    ['ILACS-2023', '2024-06-03', '2024-06-14', '2024-07-23'],
    ['ILACS-2023', '2025-10-27', '2025-11-07', '2025-12-16'],
    ['ILACS-2026', '2026-06-08', '2026-06-19', '2026-07-28'],
    ['SIF', '2014-09-03', '2014-09-24', '2014-11-07'],
    ['SIF', '2015-07-07', '2015-07-30', '2015-09-21'],
    ['JTAI', '2027-01-18', '2027-01-22', '2027-03-11'],
  ])('%s, %s to %s → %s', (code, first, last, expected) => {
    expect(estimate(code, first, last)?.expected.toString()).toBe(expected)
  })

  it.each([
    ['ILACS-2023', '2026-02-16', '2026-02-27', '2026-04-09', '2026-05-07', '2026-05-18'],
    ['ILACS-2023', '2026-03-02', '2026-03-13', '2026-04-23', '2026-05-07', '2026-05-18'],
    ['ILACS-2018', '2019-02-25', '2019-03-08', '2019-04-08', '2019-05-02', '2019-05-13'],
  ])('is held for an election (ILACS-T9): %s %s', (code, first, last, projected, poll, expected) => {
    const held = estimate(code, first, last, [poll])
    expect(held).toMatchObject({ held: 'election' })
    expect(held?.projected.toString()).toBe(projected)
    expect(held?.expected.toString()).toBe(expected)
    expect(estimate(code, first, last)?.held).toBeUndefined()
  })

  it('is held about Christmas (ILACS-T10)', () => {
    const held = estimate('ILACS-2023', '2025-11-03', '2025-11-14')
    expect(held?.projected.toString()).toBe('2025-12-23')
    expect(held?.expected.toString()).toBe('2026-01-12')
    expect(estimate('ILACS-2023', '2025-11-10', '2025-11-21')?.expected.toString()).toBe('2026-01-12')
    expect(estimate('ILACS-2026', '2026-12-07', '2026-12-18')?.expected.toString()).toBe('2027-01-29')
  })

  it('is not guessed where nothing was measured', () => {
    expect(estimate('PRE2013', '2012-01-09', '2012-01-20')).toBeUndefined()
  })
})
