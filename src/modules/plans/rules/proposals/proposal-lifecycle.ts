import { defineLifecycle } from '../../../../kernel/lifecycle.ts'

export type ProposalState = 'proposed' | 'accepted' | 'merged' | 'declined'
export type ProposalDeed = 'accept' | 'merge' | 'decline'
export type ProposalRole = 'lead of its stream' | 'keeper of the plan'

const who = ['lead of its stream', 'keeper of the plan'] as const

/** A proposal's life (D03): answered once, and its proposer is told what became of it and why. */
export const proposalLifecycle = defineLifecycle<ProposalState, ProposalDeed, ProposalRole, { reason: string }>({
  states: ['proposed', 'accepted', 'merged', 'declined'],
  deeds: [
    { deed: 'accept', from: 'proposed', to: 'accepted', who, message: 'Accepted: it is an action of the plan now.' },
    {
      deed: 'merge',
      from: 'proposed',
      to: 'merged',
      who,
      message: 'Merged: the action shows that it was proposed here too.',
    },
    {
      deed: 'decline',
      from: 'proposed',
      to: 'declined',
      who,
      guard: ({ reason }) => (reason.trim() === '' ? 'Say why, in words that its proposer can be shown.' : null),
      message: 'Declined, with the reason.',
    },
  ],
})
