import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bySection, type Challenge, challengeStanding } from './challenge-words.ts'

const today = Temporal.PlainDate.from('2026-06-16')
const asked: Challenge = {
  asked_on: '2026-06-01',
  answered_on: null,
  confidence: '',
  follow_up: '',
  follow_up_by: null,
  followed_up_on: null,
}
const standing = (more: Partial<Challenge>) => challengeStanding({ ...asked, ...more }, today)
const answered = { answered_on: '2026-06-10' } as const

describe('where a challenge stands', () => {
  it('waits for an answer for 28 days and is late from the next', () => {
    expect(standing({}).word).toBe('Waiting for an answer')
    expect(standing({ asked_on: '2026-05-19' }).word).toBe('Waiting for an answer')
    expect(standing({ asked_on: '2026-05-18' })).toMatchObject({ word: 'Answer late', tone: 'red' })
  })
  it('is for members to judge once it is answered', () => {
    expect(standing(answered).word).toBe('Answered')
    expect(standing({ ...answered, confidence: 'sure' }).tone).toBe('green')
    expect(standing({ ...answered, confidence: 'not sure' }).word).toBe('No follow-up yet')
  })
  it('stays open while a follow-up is owed, however sure members are', () => {
    const owed = { ...answered, confidence: 'sure', follow_up: 'Come back' } as const
    expect(standing(owed).word).toBe('Follow-up without a day')
    expect(standing({ ...owed, follow_up_by: '2026-06-16' }).word).toBe('Follow-up to come')
    expect(standing({ ...owed, follow_up_by: '2026-06-15' })).toMatchObject({ word: 'Follow-up late', tone: 'red' })
    expect(standing({ ...owed, followed_up_on: '2026-06-12' }).word).toBe('Members are sure')
    expect(standing({ ...owed, confidence: 'partly', followed_up_on: '2026-06-12' }).word).toBe('Followed up')
  })
})

describe('a plan section by section', () => {
  it('names every section, also one that nobody asked about, and the confidence that was said last', () => {
    const one = { ...asked, ...answered, section: 'Front door', confidence: 'sure', judged_on: '2026-06-02' } as const
    const later = { ...one, confidence: 'not sure', judged_on: '2026-06-12' } as const
    expect(
      bySection(['Front door', 'Audits'], [later, one, { ...asked, section: 'Old name', judged_on: null }]),
    ).toEqual([
      { section: 'Front door', asked: 2, answered: 2, confidence: 'not sure' },
      { section: 'Audits', asked: 0, answered: 0, confidence: null },
      { section: 'Old name', asked: 1, answered: 0, confidence: null },
    ])
  })
})
