import { describe, expect, it } from 'vitest'
import { measures } from './measures.ts'

describe('the list of a measure', () => {
  const lists: readonly (readonly [RegExp, number])[] = [
    [/^contacts/, 1],
    [/^earlyHelp/, 2],
    [/^(referrals|reReferrals)/, 3],
    [/^assessments/, 4],
    [/^(s47|icpc)/, 5],
    [/^cin/, 6],
    [/^cp/, 7],
    [/^cla/, 8],
    [/^careLeavers/, 9],
    [/^(adopted|adoption)/, 10],
    [/^adopter/, 11],
  ]
  it.each(measures.map(({ key, list }) => [key, list] as const))('%s is %s', (key, list) => {
    expect(lists.find(([pattern]) => pattern.test(key))?.[1]).toBe(list)
  })
})
