import { describe, expect, it } from 'vitest'
import { faultsOfSheet, type ScoringSheet, scoreTopic } from './score-topic.ts'
import { reasonWordsOf } from './topic-words.ts'

const criterion = (key: string, most = 2) => ({ key, name: key, guidance: '', most })
const topic: ScoringSheet = {
  code: 'topic',
  version: 1,
  name: 'TOPIC',
  about: '',
  pursueAt: 8,
  criteria: ['timeliness', 'organisation', 'public', 'influence', 'cost'].map((key) => criterion(key)),
}
const scored = (...scores: number[]) =>
  scoreTopic(topic, Object.fromEntries(topic.criteria.map(({ key }, at) => [key, scores[at] ?? 0])))

describe('scoring a topic (SCR-5, SCR-8)', () => {
  it('pursues 2, 2, 2, 1, 1 and puts 2, 1, 1, 1, 1 off', () => {
    expect(scored(2, 2, 2, 1, 1)).toEqual({ total: 8, outOf: 10, says: 'At or above 8: worth pursuing.' })
    expect(scored(2, 1, 1, 1, 1).says).toContain('put it off with a reason')
  })

  it('counts no more than a criterion’s most and nothing for what was not scored', () => {
    expect(scored(9, -3).total).toBe(2)
    expect(scoreTopic({ ...topic, pursueAt: null }, {}).says).toContain('sets no threshold')
  })

  it('refuses a sheet that cannot be scored by', () => {
    expect(faultsOfSheet(topic)).toEqual([])
    expect(faultsOfSheet({ ...topic, pursueAt: 11 })).toEqual([
      'The threshold must be from 1 to 10, the most that a topic can score.',
    ])
    expect(faultsOfSheet({ ...topic, criteria: [], pursueAt: null })).toEqual(['A sheet needs a criterion.'])
    expect(faultsOfSheet({ ...topic, criteria: [criterion('a'), criterion('a', 0)], pursueAt: null })).toHaveLength(2)
  })
})

it('has words for each reason for no', () => {
  expect(reasonWordsOf('no-capacity')).toBe('There is no capacity to do it well')
  expect(reasonWordsOf('')).toBe('')
})
