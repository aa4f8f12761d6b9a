/** What members can say to a scope. */
export const scopeStandings = ['scoping', 'approved', 'not going ahead'] as const

/** Where a review stands, from its scope to the last look at what came of it (004, timetable). */
export const standings = [...scopeStandings, 'under way', 'reported', 'answered', 'monitored', 'closed'] as const
export type ReviewStanding = (typeof standings)[number]

/** What members can say to an objection, and to an offer of something else (G48, G49). */
export const decisions = {
  objection: {
    'go on': 'The review goes on as proposed',
    'go on, changed': 'The review goes on, changed to meet it',
    'talk first': 'The two sides talk first, with somebody between them',
    stop: 'The review does not go ahead',
  },
  offer: {
    'taken up': 'Taken up in place of the review',
    'taken up as well': 'Taken up beside the review',
    declined: 'Declined',
  },
} as const
export type PointKind = keyof typeof decisions
export const pointKinds = ['objection', 'offer'] as const

/** What a decision is called on the screen; the word itself where it is not known. */
export function decisionWords(kind: PointKind, decision: string): string {
  const found = Object.entries(decisions[kind]).find(([key]) => key === decision)
  return found?.[1] ?? decision
}
