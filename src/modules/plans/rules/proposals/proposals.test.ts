import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perform } from '../../../../kernel/lifecycle.ts'
import { notesToProposals } from './notes-to-proposals.ts'
import { type ProposalState, proposalLifecycle } from './proposal-lifecycle.ts'

describe('the life of a proposal', () => {
  it('is answered once, by whoever leads its stream or keeps the plan', () => {
    const keeper = ['keeper of the plan'] as const
    for (const [deed, state] of [
      ['accept', 'accepted'],
      ['merge', 'merged'],
      ['decline', 'declined'],
    ] as const) {
      expect(perform(proposalLifecycle, 'proposed', deed, keeper, { reason: 'Because' })).toMatchObject({
        ok: true,
        state,
      })
      expect(perform(proposalLifecycle, 'proposed', deed, [], { reason: 'Because' }).ok).toBe(false)
      for (const from of ['accepted', 'merged', 'declined'] satisfies ProposalState[]) {
        expect(perform(proposalLifecycle, from, deed, keeper, { reason: 'Because' }).ok).toBe(false)
      }
    }
  })

  it('is not declined without a reason', () => {
    expect(perform(proposalLifecycle, 'proposed', 'decline', ['lead of its stream'], { reason: ' ' })).toEqual({
      ok: false,
      why: 'Say why, in words that its proposer can be shown.',
    })
  })
})

describe('workshop notes', () => {
  it('become one proposal a line, with marks, headings, torn lines and repeats dealt with', () => {
    const notes = `Table 3:
• Chase the school census return
  every half term
- Write a one-page guide to thresholds
1. Ask young people what they think

ACTIONS
Chase the school census return every half term
o Name a back-up for the data report`
    expect(notesToProposals(notes)).toEqual([
      'Chase the school census return every half term',
      'Write a one-page guide to thresholds',
      'Ask young people what they think',
      'Name a back-up for the data report',
    ])
    expect(notesToProposals(' \n\n')).toEqual([])
  })

  it('never give an empty line or the same line twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const found = notesToProposals(lines.join('\n'))
        expect(found.every((one) => one.trim() !== '')).toBe(true)
        expect(new Set(found.map((one) => one.toLowerCase())).size).toBe(found.length)
      }),
    )
  })
})
