import { describe, expect, it } from 'vitest'
import { hasLeft, nobodyAnswers, sayLead } from './lead-words.ts'

const on = '2026-06-16'
const marian = { name: 'Marian Holt', postTitle: null, interim: false, leftOn: null }
const post = 'Head of Fostering'

describe('a lead in words', () => {
  it.each([
    [marian, 'Marian Holt', false],
    [{ ...marian, leftOn: '2026-06-15' }, 'Marian Holt (has left)', true],
    [{ ...marian, leftOn: '2026-06-16' }, 'Marian Holt', false],
    [{ ...marian, postTitle: post }, 'Head of Fostering (Marian Holt)', false],
    [{ ...marian, postTitle: post, interim: true }, 'Head of Fostering (Marian Holt, interim)', false],
    [{ ...marian, name: null, postTitle: post }, 'Head of Fostering (vacant)', true],
  ])('says %o as %s', (lead, words, nobody) => {
    expect(sayLead(lead, on)).toBe(words)
    expect(nobodyAnswers(lead, on)).toBe(nobody)
  })

  it('counts the last day as a day still here', () => {
    expect(hasLeft('2026-06-16', '2026-06-16')).toBe(false)
    expect(hasLeft('2026-06-16', '2026-06-17')).toBe(true)
    expect(hasLeft(null, '2026-06-17')).toBe(false)
  })
})
