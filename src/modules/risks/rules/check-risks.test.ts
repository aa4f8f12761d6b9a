import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type CheckedRisk, checkRisks } from './check-risks.ts'

const today = Temporal.PlainDate.from('2026-06-16')
const risk = (more: Partial<CheckedRisk> = {}): CheckedRisk => ({
  reference: 'RSK-1',
  title: 'One trained officer',
  open: true,
  owner: 'Marian Holt',
  ownerLeft: false,
  reviewedOn: Temporal.PlainDate.from('2026-06-01'),
  raisedOn: Temporal.PlainDate.from('2026-01-05'),
  worst: false,
  controls: 1,
  ...more,
})
const found = (more: Partial<CheckedRisk>) =>
  checkRisks([risk(more)], today).map(({ check, severity, reason }) => `${check} (${severity}): ${reason}`)

describe('the checks of a risk register', () => {
  it('finds nothing in a risk that is owned, controlled and reviewed', () => {
    expect(found({})).toEqual([])
    expect(found({ reviewedOn: Temporal.PlainDate.from('2026-05-16') })).toEqual([])
  })

  it('finds what was not reviewed this month, worse where the risk is (A20)', () => {
    const reviewedOn = Temporal.PlainDate.from('2026-05-15')
    const reason = 'Last reviewed 32 days ago, on 15 May 2026.'
    expect(found({ reviewedOn })).toEqual([`Not reviewed this month (medium): ${reason}`])
    expect(found({ reviewedOn, worst: true })).toEqual([`Not reviewed this month (high): ${reason}`])
    expect(found({ reviewedOn: null })[0]).toContain('Never reviewed since it was raised, 162 days ago.')
  })

  it('finds what nobody owns and what nothing controls; a closed risk is let be', () => {
    expect(found({ owner: null })).toEqual(['Nobody answers for it (high): Nobody owns it.'])
    expect(found({ ownerLeft: true })).toEqual(['Nobody answers for it (high): Its owner, Marian Holt, has left.'])
    expect(found({ controls: 0 })).toEqual(['Nothing controls it (low): No action controls it.'])
    expect(found({ open: false, owner: null, controls: 0, reviewedOn: null })).toEqual([])
  })
})
