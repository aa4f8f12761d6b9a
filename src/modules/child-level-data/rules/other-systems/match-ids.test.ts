import { describe, expect, it } from 'vitest'
import type { ListNumber } from '../lists/list-content.ts'
import { matchIds } from './match-ids.ts'

describe('children of another system', () => {
  const here = new Map<string, ListNumber[]>([
    ['A1', [6, 7]],
    ['B2', [6]],
    ['C3', [6, 8]],
    ['E5', [1]],
  ])
  it('are matched by id whatever its capitals, and what does not match is said', () => {
    const match = matchIds(here, [' a1 ', 'Z9', 'Z9'], [6])
    expect([...match.matched]).toEqual([['a1', [6, 7]]])
    expect([match.onlyThere, match.repeated, match.onlyHere]).toEqual([['Z9'], ['Z9'], ['B2', 'C3']])
  })
})
