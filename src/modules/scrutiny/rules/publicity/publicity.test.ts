import { describe, expect, it } from 'vitest'
import { type PublicityStep, publicityGaps, type Stage } from './publicity-gaps.ts'
import { statementStanding } from './statement-standing.ts'

const step = (stage: Stage, due: string): PublicityStep => ({ stage, what: 'w', due, who: '', done: '' })
const whole = { interest: 'low', hasLead: false, hasLines: true } as const

describe('a publicity plan (SCR-12)', () => {
  it('lacks nothing with a launch, a word every two months, a report and the magazine within a month of it', () => {
    const steps = [
      step('launch', '2013-03-04'),
      step('during', '2013-05-04'),
      step('during', '2013-07-04'),
      step('report', '2013-09-04'),
      step('magazine', '2013-10-04'),
    ]
    expect(publicityGaps(steps, whole)).toEqual([])
    expect(
      publicityGaps(
        steps.filter(({ due }) => due !== '2013-07-04'),
        whole,
      ),
    ).toEqual(['More than two months pass without a word from 4 May 2013 to 4 September 2013 (SCR-12).'])
  })

  it('says what is wanting, and that a magazine a day late is late', () => {
    expect(publicityGaps([], { ...whole, hasLines: false })).toHaveLength(4)
    const late = [step('launch', '2013-08-04'), step('report', '2013-09-04'), step('magazine', '2013-10-05')]
    expect(publicityGaps(late, whole)).toEqual(['The magazine comes more than a month after the report (SCR-12).'])
  })

  it('wants somebody who leads communications where media interest is high (G39)', () => {
    expect(publicityGaps([], { interest: 'high', hasLead: false, hasLines: true }).at(-1)).toContain('nobody leads')
    expect(publicityGaps([], { interest: 'medium', hasLead: false, hasLines: true }).join()).not.toContain(
      'nobody leads',
    )
  })
})

describe('a press statement (G38)', () => {
  it('goes from draft to ready by a check and two approvals, at its time', () => {
    const all = { checked: true, chair: true, communications: true }
    expect(statementStanding({ checked: false, chair: false, communications: false }, true).wants).toHaveLength(3)
    expect(statementStanding({ ...all, communications: false }, true).word).toBe('Checked')
    expect(statementStanding(all, false)).toEqual({ word: 'Approved', wants: ['its time of release to come'] })
    expect(statementStanding(all, true)).toEqual({ word: 'Ready', wants: [] })
  })
})
