/** Where a concern stands. While it is open or kept the text is read by safeguarding leads alone. */
export const concernStandings = ['open', 'kept', 'lifted'] as const
export type ConcernStanding = (typeof concernStandings)[number]

export const standingWords: Readonly<Record<ConcernStanding, string>> = {
  open: 'Restricted, not looked at yet',
  kept: 'Restricted',
  lifted: 'Restriction lifted',
}

/** What a lead may make of a concern: keep an open one, lift any that is not lifted. What was lifted is flagged anew. */
export const nextStandings: Readonly<Record<ConcernStanding, readonly ('kept' | 'lifted')[]>> = {
  open: ['kept', 'lifted'],
  kept: ['lifted'],
  lifted: [],
}

/** Kinds that hold no words of anybody's but what everything else hangs on: restricting one would hide half the service. */
const neverRestricted = [
  ...['PER', 'POST', 'TEAM', 'BODY', 'ORG', 'RULE', 'FORM', 'SHEET', 'FWK', 'LOOK'],
  ...['PLAN', 'STRM', 'MTG', 'CYC', 'MEA', 'INS', 'CLD', 'CON'],
]

/** Whether a record of this kind can be flagged. */
export const canBeFlagged = (kind: string): boolean => !neverRestricted.includes(kind)
