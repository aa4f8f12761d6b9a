import { describe, expect, it } from 'vitest'
import { type Learned, learned, trainingGaps } from './training-record.ts'

const held: Learned = { subject: 'Reading figures', heldOn: '2026-03-02', status: 'held', came: ['ada'] }

describe('what members have learned (SCR-28)', () => {
  it('counts a session only for those who came, by the last day', () => {
    const again = { ...held, heldOn: '2026-05-02' }
    expect(learned([held, again], 'ada', 'Reading figures')).toEqual({ word: '2026-05-02', tone: 'green' })
    expect(learned([held], 'bob', 'Reading figures').word).toBe('Not yet')
    expect(learned([{ ...held, status: 'planned', came: [] }], 'bob', 'Reading figures').word).toBe('Planned')
    expect(learned([{ ...held, status: 'cancelled' }], 'ada', 'Reading figures').word).toBe('Not yet')
  })
  it('names who lacks which core subject, and whether a session is planned', () => {
    const members = [
      { id: 'ada', name: 'Ada' },
      { id: 'bob', name: 'Bob' },
    ]
    const planned = { ...held, subject: 'The inspection framework', status: 'planned', heldOn: null, came: [] }
    expect(trainingGaps([held, planned], members)).toEqual([
      'The inspection framework: not yet for Ada, Bob. A session is planned.',
      'What children’s services do: not yet for Ada, Bob. No session is planned.',
      'Reading figures: not yet for Bob. No session is planned.',
    ])
    expect(trainingGaps([], [])).toEqual([])
  })
})
