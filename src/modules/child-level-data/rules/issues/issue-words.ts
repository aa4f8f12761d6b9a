/** Why rows come to be wrong: what decides who mends them (F06). */
export const causes = ['not said', 'recording', 'case system', 'report', 'practice', 'guidance'] as const
export type Cause = (typeof causes)[number]

export const causeWords: Readonly<Record<Cause, string>> = {
  'not said': 'Not said yet',
  recording: 'Recorded late or wrongly in the case system',
  'case system': 'The case system cannot record it, or records it wrongly',
  report: 'The report that makes the list',
  practice: 'What was done with the child, recorded rightly',
  guidance: 'The guidance is read in different ways',
}

/** What was decided about an issue: mend it where it arises, or live with it for a reason. */
export const decisions = ['undecided', 'mend at source', 'accepted'] as const
export type Decision = (typeof decisions)[number]

export const decisionWords: Readonly<Record<Decision, string>> = {
  undecided: 'Undecided',
  'mend at source': 'To be mended at source',
  accepted: 'Accepted, with a reason',
}

/** How an issue moves from run to run, in a word with what it means. */
export function trendOf(counts: readonly number[]): 'new' | 'mended' | 'fewer' | 'more' | 'the same' {
  const [now = 0, before] = [counts.at(-1), counts.at(-2)]
  if (now === 0) return 'mended'
  if (before === undefined) return 'new'
  if (now === before) return 'the same'
  return now < before ? 'fewer' : 'more'
}
