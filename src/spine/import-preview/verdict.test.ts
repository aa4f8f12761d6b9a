import { describe, expect, it } from 'vitest'
import { countVerdicts, verdictFrom } from './verdict.ts'

describe('the verdict on a row', () => {
  it.each([
    [null, { team: 'Fostering' }, 0, 'new'],
    [{ team: 'Fostering' }, { team: 'Fostering' }, 0, 'same'],
    [{ team: 'Fostering' }, { team: '' }, 0, 'same'],
    [{ team: 'Fostering' }, { team: 'Early Help' }, 0, 'changed'],
    [{}, { team: 'Early Help' }, 0, 'changed'],
    [{ team: 'Fostering' }, { team: 'Fostering' }, 1, 'problem'],
  ])('%o with %o and %i problems is %s', (now, row, problems, verdict) => {
    expect(verdictFrom(now, row, problems)).toBe(verdict)
  })

  it('counts each', () => {
    expect(countVerdicts(['new', 'same', 'new'])).toEqual({ new: 2, changed: 0, same: 1, problem: 0 })
  })
})
