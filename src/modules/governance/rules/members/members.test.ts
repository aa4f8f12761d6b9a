import { describe, expect, it } from 'vitest'
import { type BulletinItem, byKind, faultsOfBulletin, readWords, urgentItems } from './bulletin.ts'
import { tally, usualExpectations, wanting } from './expectations.ts'
import { focusPrompts, unanswered } from './focus.ts'

const item = (kind: BulletinItem['kind'], heading = 'A', words = 'b'): BulletinItem => ({
  kind,
  heading,
  words,
  reference: '',
})

describe('the members’ bulletin (H24)', () => {
  it('is issued only whole', () => {
    expect(faultsOfBulletin([])).toEqual(['There is nothing in it yet.'])
    expect(faultsOfBulletin([item('news'), item('visit', '')])).toEqual(['Item 2 needs a heading and words.'])
    expect(faultsOfBulletin([item('news')])).toEqual([])
  })

  it('stands under its headings, urgent decisions first', () => {
    const kinds = byKind([item('news'), item('urgent decision'), item('news', 'C')])
    expect(kinds.map(([kind, own]) => [kind, own.length])).toEqual([
      ['urgent decision', 1],
      ['news', 2],
    ])
  })

  it('begins with the urgent decisions since the last', () => {
    const one = { reference: 'PLD-1', title: 'T', waived: false, decided: 'D', decided_on: '2026-06-10', why: '' }
    const all = [
      { ...one, route: 'notice' },
      { ...one, route: 'special urgency', why: 'A home closed' },
      { ...one, route: 'general exception', decided_on: '2026-06-01' },
      { ...one, route: 'notice', waived: true },
    ]
    expect(urgentItems(all, '2026-06-01').map(({ words }) => words)).toEqual([
      'D\n\nWhy it was urgent: A home closed',
      'D',
    ])
    expect(urgentItems(all, null)).toHaveLength(3)
  })

  it('says how many have read it', () => {
    expect(readWords(1, 3)).toBe('1 of 3 members has said that they read it.')
    expect(readWords(0, 0)).toBe('Nobody was sent it.')
  })
})

describe('the focus for scrutiny (H07)', () => {
  it('has four prompts, and names those without words', () => {
    expect(focusPrompts).toHaveLength(4)
    const words = { understand: 'u', contribute: ' ', role: 'r', expect: '' }
    expect(unanswered(words)).toEqual(['Where the committee can add something', 'What members should expect next'])
  })
})

describe('what papers must show (H29)', () => {
  it('begins with evidence, trend, comparison and voice', () => {
    expect(usualExpectations.map(({ heading }) => heading)).toEqual(['Evidence', 'Trend', 'Comparison', 'Voice'])
  })

  it('is counted after the meeting, and what was wanting is named', () => {
    const all = [
      [
        { heading: 'Trend', met: 'yes' },
        { heading: 'Voice', met: 'no' },
      ],
      [
        { heading: 'Trend', met: 'in part' },
        { heading: 'Voice', met: 'in part' },
      ],
    ] as const
    expect(tally(all)).toEqual([
      { heading: 'Trend', yes: 1, 'in part': 1, no: 0 },
      { heading: 'Voice', yes: 0, 'in part': 1, no: 1 },
    ])
    expect(wanting(all)).toEqual(['Voice'])
    expect(wanting([])).toEqual([])
  })
})
