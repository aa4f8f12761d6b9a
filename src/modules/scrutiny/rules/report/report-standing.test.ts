import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type ReportDays, reportStanding } from './report-standing.ts'

const today = Temporal.PlainDate.from('2026-11-27')
const drafted: ReportDays = {
  ...{ sentOn: null, dueOn: null, backOn: null, uncheckedBecause: '', agreedOn: null },
  ...{ openFacts: 0, findings: 2, changed: false },
}
const stands = (more: Partial<ReportDays>) => reportStanding({ ...drafted, ...more }, today)

describe('where a report stands', () => {
  it('is drafted until somebody is asked, and wants its facts checked', () => {
    expect(stands({})).toMatchObject({ word: 'Drafted', wants: [expect.stringContaining('facts checked')] })
  })
  it('wants a finding first', () => {
    expect(stands({ findings: 0, uncheckedBecause: 'Nobody is written about' }).wants).toEqual([
      'a finding: there is nothing to report yet',
    ])
  })
  it('can be agreed without a check only for a reason', () => {
    expect(stands({ uncheckedBecause: 'It is about members themselves' }).wants).toEqual([])
  })
  it('waits for the check, and says when it is late', () => {
    expect(stands({ sentOn: '2026-11-02', dueOn: '2026-11-27' })).toMatchObject({ tone: 'amber' })
    expect(stands({ sentOn: '2026-11-02', dueOn: '2026-11-26' })).toMatchObject({
      word: 'Facts being checked',
      tone: 'red',
      wants: ['the check of its facts to come back'],
    })
  })
  it('wants every point of fact decided', () => {
    const back = { sentOn: '2026-11-02', dueOn: '2026-11-16', backOn: '2026-11-13' }
    expect(stands({ ...back, openFacts: 2 }).wants).toEqual(['a decision on 2 points of fact'])
    expect(stands(back)).toMatchObject({ word: 'Facts checked', wants: [] })
  })
  it('is agreed until it says something else', () => {
    expect(stands({ agreedOn: '2026-11-20' }).word).toBe('Agreed')
    expect(stands({ agreedOn: '2026-11-20', changed: true })).toMatchObject({ word: 'Changed since it was agreed' })
  })
})
