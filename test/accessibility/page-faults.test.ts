import { describe, expect, it } from 'vitest'
import { headingFaults } from './page-faults.ts'

describe('headingFaults', () => {
  it.each([
    [[1, 2, 3, 2, 3, 4, 2], []],
    [[], ['headings: 0 of the first level']],
    [[1, 1], ['headings: 2 of the first level']],
    [[1, 3], ['headings: h3 after h1']],
    [[2, 1], ['headings: h2 after nothing']],
  ])('%j: %j', (levels, faults) => {
    expect(headingFaults(levels)).toEqual(faults)
  })
})
