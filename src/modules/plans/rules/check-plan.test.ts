import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { type CheckedItem, type CheckedLead, checkPlan } from './check-plan.ts'

const today = Temporal.PlainDate.from('2026-06-16')
const day = (text: string) => Temporal.PlainDate.from(text)
const lead: CheckedLead = { says: 'Marian Holt', capacity: 'lead', trained: false, nobody: false }
const deputy: CheckedLead = { says: 'Dele Cole', capacity: 'deputy', trained: true, nobody: false }

const item = (due: string, more: Partial<CheckedItem> = {}): CheckedItem => ({
  reference: 'ACT-1',
  number: '1.1',
  title: 'Run the report',
  key: false,
  state: 'open',
  status: 'On track',
  reasons: ['Because.'],
  due: parseAgreedDate(due, { asAt: today, calendar: bankHolidays }),
  evidence: 0,
  leads: [lead],
  lastSaidOn: day('2026-06-10'),
  raisedOn: day('2026-01-05'),
  ...more,
})
const found = (one: CheckedItem) => checkPlan([one], [], today).map(({ check, severity }) => `${check} (${severity})`)

describe('the checks of a plan', () => {
  it.each([
    ['what is in order', item('1 December 2026'), []],
    ['overdue', item('1 June 2026', { status: 'Late' }), ['Overdue (high)']],
    ['overdue though set by hand', item('1 June 2026', { status: 'On track' }), ['Overdue (high)']],
    ['due soon', item('20 June 2026', { status: 'Due soon' }), ['Due soon (low)']],
    ['impossible', item('31.09.26', { status: 'No date' }), ['Impossible date (high)']],
    ['without a date', item('', { status: 'No date' }), ['No date (medium)']],
    ['done, nothing to show', item('1 June 2026', { state: 'done' }), ['Done without evidence (medium)']],
    ['done and shown', item('1 June 2026', { state: 'done', evidence: 1 }), []],
    ['lead gone', item('1 July 2027', { leads: [{ ...lead, nobody: true }] }), ['Nobody answers for it (high)']],
    ['no lead', item('1 July 2027', { leads: [] }), ['Nobody answers for it (high)']],
    ['silent', item('1 July 2027', { lastSaidOn: day('2026-05-15') }), ['Nothing said this month (low)']],
    ['31 days is a month', item('1 July 2027', { lastSaidOn: day('2026-05-16') }), []],
    ['never spoken of', item('1 July 2027', { lastSaidOn: null, key: true }), ['Nothing said this month (medium)']],
    ['repeats, one person', item('2nd week of each month'), ['One trained person only (medium)']],
    ['repeats, covered', item('2nd week of each month', { leads: [lead, deputy] }), []],
    [
      'repeats, deputy not trained',
      item('2nd week of each month', { leads: [lead, { ...deputy, trained: false }] }),
      ['One trained person only (medium)'],
    ],
    ['repeats and was missed', item('once a month', { status: 'Late', leads: [lead, deputy] }), ['Overdue (high)']],
    ['withdrawn', item('1 June 2026', { state: 'withdrawn', leads: [], lastSaidOn: null }), []],
  ])('find %s', (_, one, checks) => {
    expect(found(one)).toEqual(checks)
  })

  it('find a stream without a trained deputy (A22) or whose lead has left (A05)', () => {
    const stream = {
      reference: 'STRM-1',
      title: 'Annex A',
      number: '1',
      href: '/plans/PLAN-1/streams/1',
      coverTestedOn: '2026-06-01',
    }
    const checks = (leads: CheckedLead[]) => checkPlan([], [{ ...stream, leads }], today).map(({ reason }) => reason)
    expect(checks([lead, deputy])).toEqual([])
    expect(checks([lead])).toEqual([expect.stringContaining('no trained deputy')])
    expect(checks([{ ...lead, nobody: true, says: 'Marian Holt (has left)' }, deputy])).toEqual([
      'Its lead is Marian Holt (has left).',
    ])
    const cover = (coverTestedOn: string | null, leads = [lead, deputy]) =>
      checkPlan([], [{ ...stream, coverTestedOn, leads }], today).map(({ check, severity }) => `${check} (${severity})`)
    expect(cover(null)).toEqual(['Cover not tested (medium)'])
    expect(cover('2025-06-15')).toEqual(['Cover not tested (low)'])
    expect(cover(null, [lead])).toEqual(['One trained person only (medium)'])
    expect(cover(null, [lead, { ...deputy, nobody: true }])).toEqual(['One trained person only (medium)'])
  })

  it('always say why, and where to mend it', () => {
    const dues = fc.constantFrom('31.09.26', '', '1 June 2026', 'once a month', 'fortnightly', 'ongoing')
    const states = fc.constantFrom('open' as const, 'done' as const, 'verified' as const, 'withdrawn' as const)
    const statuses = fc.constantFrom('Late', 'Due soon', 'No date', 'On track')
    fc.assert(
      fc.property(dues, states, statuses, fc.boolean(), (due, state, status, led) => {
        for (const one of checkPlan([item(due, { state, status, leads: led ? [lead] : [] })], [], today)) {
          expect(one.reason).toMatch(/\S.*[.?…]$/)
          expect(one.mend.href).toMatch(/^\//)
        }
      }),
    )
  })
})
