import { describe, expect, it } from 'vitest'
import { day, frameworksForTests } from '../frameworks-for-tests.ts'
import { chooseFramework } from './choose-framework.ts'

const choose = (first: string, last?: string, family = 'ILACS') =>
  chooseFramework(frameworksForTests, family, { first: day(first), ...(last ? { last: day(last) } : {}) })

describe('the framework of an inspection (FW-7)', () => {
  it.each([
    ['2026-03-09', '2026-03-13', 'ILACS-2023'],
    ['2026-04-27', '2026-05-01', 'ILACS-2026'],
    ['2022-12-05', '2022-12-09', 'ILACS-2018'],
    ['2018-01-01', '2018-01-05', 'ILACS-2018'],
    ['2022-12-31', '2022-12-31', 'ILACS-2018'],
    ['2023-01-01', '2023-01-05', 'ILACS-2023'],
  ])('started %s → by fieldwork, not publication', (first, last, code) => {
    const choice = choose(first, last)
    expect(choice.framework?.code).toBe(code)
    expect('ask' in choice).toBe(false)
  })

  it('asks where fieldwork goes over a boundary', () => {
    const choice = choose('2026-03-30', '2026-04-03')
    expect(choice.framework?.code).toBe('ILACS-2023')
    expect(choice).toMatchObject({ ask: expect.stringContaining('ILACS (from April 2026)') })
  })

  it('finds none before the first, and never a draft', () => {
    expect(choose('2017-12-31').framework).toBeUndefined()
    expect(choose('2027-06-01', undefined, 'CFS').framework).toBeUndefined()
    expect(choose('2013-11-19', undefined, 'PRE2013').framework?.code).toBe('PRE2013')
    expect(choose('2013-11-20', undefined, 'PRE2013').framework).toBeUndefined()
  })
})
