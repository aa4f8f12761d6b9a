import { describe, expect, it } from 'vitest'
import { compareSurveys, gaps, surveyResults } from './survey-results.ts'

const [one, two] = [
  { key: 'one', heading: 'Culture', says: 'We ask early.' },
  { key: 'two', heading: 'Culture', says: 'We prepare.' },
]
const of = (...answers: number[]) => answers.map((value) => ({ one: value }))
const results = (...answers: number[]) => surveyResults([one], of(...answers)) ?? []

describe('what members say of themselves', () => {
  it('is shown from three answers on, so that nobody is known by theirs', () => {
    expect(surveyResults([one], of(1, 2))).toBeNull()
    expect(surveyResults([one, two], of(1, 2, 4))).toEqual([
      { ...one, answered: 3, counts: [1, 1, 0, 1], weak: 2 },
      { ...two, answered: 0, counts: [0, 0, 0, 0], weak: 0 },
    ])
  })
  it('is a gap where half or more say a little at most, the widest first', () => {
    const found = surveyResults(
      [one, two],
      [
        { one: 2, two: 1 },
        { one: 4, two: 1 },
        { one: 4, two: 1 },
        { one: 1, two: 4 },
      ],
    )
    expect(gaps(found ?? []).map(({ key }) => key)).toEqual(['two', 'one'])
    expect(gaps(results(1, 3, 3))).toEqual([])
  })
  it('is better or worse than its baseline only by a whole answer (SCR-18)', () => {
    const word = (before: number[], now: number[]) => compareSurveys(results(...before), results(...now))[0]
    expect(word([1, 1, 4], [1, 4, 4])).toMatchObject({
      word: 'Better',
      before: '1 of 3 say mostly or fully',
      now: '2 of 3 say mostly or fully',
    })
    expect(word([4, 4, 4], [1, 4, 4])?.word).toBe('Worse')
    // Two of three and three of four are less than one answer apart.
    expect(word([1, 4, 4], [1, 4, 4, 4])?.word).toBe('The same')
    expect(compareSurveys([], results(4, 4, 4))[0]).toMatchObject({ word: 'Not comparable', before: 'Not asked' })
  })
})
