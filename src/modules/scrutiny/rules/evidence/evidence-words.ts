/** The five elements of evidence that paper 004 looks for on each question, in its order (SCR-14). */
export const elements = ['data', 'audit', 'inspection', 'workforce', 'service users'] as const
export type Element = (typeof elements)[number]

/** The kinds of source that count as different when evidence is held beside evidence (SCR-13). */
export const sourceKinds = [
  'document',
  'data',
  'witness session',
  'visit',
  'survey',
  'peer authority',
  'child voice',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** How far members rely on an entry, the firmest first. */
export const strengths = ['strong', 'fair', 'weak'] as const
export type Strength = (typeof strengths)[number]

/** What each strength means, for whoever chooses. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  strong: 'Seen at its source, recent, and others can check it',
  fair: 'Believable, but second-hand, older or from few',
  weak: 'One view or one case, or nobody can check it',
}

/** What an entry says to its questions: entries that differ in this contradict each other. */
export const readings = ['reassures', 'worries', 'neither'] as const
export type Reading = (typeof readings)[number]

export const readingWords: Readonly<Record<Reading, string>> = {
  reassures: 'It reassures: things are as they should be',
  worries: 'It worries: things are not as they should be',
  neither: 'Neither: it explains',
}
