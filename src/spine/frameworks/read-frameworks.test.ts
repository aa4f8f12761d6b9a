import { describe, expect, it } from 'vitest'
import { faultsOfFrameworks } from './framework-shape.ts'
import { frameworkForTests, frameworksForTests } from './frameworks-for-tests.ts'

describe('frameworks that ship (FW-4)', () => {
  it('are the registry of the domain rules, in order', () => {
    expect(frameworksForTests.map(({ code }) => code)).toEqual([
      'PRE2013',
      'SIF',
      'JTAI',
      'ILACS-2018',
      'ILACS-2023',
      'SEND-2023',
      'ILACS-2026',
      'CFS-2027',
    ])
  })

  it('have the judgements of their day: four, five, four with none for the whole (ILACS-J1)', () => {
    const keys = (code: string) => frameworkForTests(code).judgements.map(({ key }) => key)
    expect(keys('ILACS-2018')).toEqual(['overall', 'leaders', 'help_protection', 'in_care_and_leavers'])
    expect(keys('ILACS-2023')).toEqual(['overall', 'leaders', 'help_protection', 'in_care', 'care_leavers'])
    expect(keys('ILACS-2026')).toEqual(['leaders', 'help_protection', 'in_care', 'care_leavers'])
    expect(keys('CFS-2027')).toEqual([])
  })

  it('are found at fault when they contradict themselves or each other', () => {
    const one = frameworkForTests('ILACS-2023')
    expect(faultsOfFrameworks(frameworksForTests, ['four-point', 'four-point-adequate', 'area-outcome'])).toEqual([])
    expect(faultsOfFrameworks([{ ...one, validTo: '2022-01-01' }], ['four-point'])).toEqual([
      'ILACS-2023: ends before it begins.',
    ])
    expect(faultsOfFrameworks([one], [])).toEqual(['ILACS-2023: no scale four-point.'])
    expect(faultsOfFrameworks([one, { ...one, code: 'OTHER' }], ['four-point'])).toEqual([
      'ILACS-2023 and OTHER both apply on some days.',
    ])
    expect(faultsOfFrameworks([{ ...one, events: [] }], ['four-point']).length).toBe(
      one.phases.flatMap(({ events }) => events).length + one.requests.flatMap(({ events }) => events).length,
    )
    const twice = { ...one, judgements: [...one.judgements, ...one.judgements.slice(0, 1)] }
    expect(faultsOfFrameworks([twice], ['four-point'])).toEqual([
      'ILACS-2023: a judgement key stands twice.',
      'ILACS-2023: more than one overall judgement.',
    ])
  })
})
