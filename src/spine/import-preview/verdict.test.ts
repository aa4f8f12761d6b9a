import { expect, it } from 'vitest'
import { countVerdicts } from './verdict.ts'

it('counts the rows of each verdict, and those that there are none of', () => {
  expect(countVerdicts(['new', 'same', 'new'])).toEqual({ new: 2, changed: 0, same: 1, problem: 0 })
})
