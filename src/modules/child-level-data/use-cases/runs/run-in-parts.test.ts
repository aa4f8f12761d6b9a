import { describe, expect, it } from 'vitest'
import type { CheckedRun } from './level-reading.ts'
import { joinedRun, partsOfRun } from './run-in-parts.ts'

const row = (number: number) => ({
  number,
  sheet: 'List 1',
  child: `C${number}`,
  team: '',
  cells: ['a', null],
  hash: 'h',
})
const issue = { check: 'AA-F01', severity: 'Error', columns: [], message: 'm' } as const
const run: CheckedRun = {
  lists: new Map([
    [1, Array.from({ length: 2_300 }, (_, number) => row(number))],
    [9, []],
  ]),
  issues: Array.from({ length: 1_001 }, () => issue),
  measures: [],
  pictures: new Map([['ages', { bars: [1, 2] }]]),
  frame: Array.from({ length: 1_500 }, (_, number) => ({ child: `C${number}`, strata: ['early help'], team: 'A' })),
}

describe('a checked run sent in parts', () => {
  it('is the same put together again: order, empty lists and all', () => {
    const joined = joinedRun()
    for (const part of partsOfRun(run)) joined.take(structuredClone(part))
    expect(joined.run).toEqual(run)
  })
  it('has no part of more than a thousand rows', () => {
    const sizes = [...partsOfRun(run)].map((part) => (part.of === 'rows' ? part.rows.length : 0))
    expect(Math.max(...sizes)).toBe(1_000)
  })
})
