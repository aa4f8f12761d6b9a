const parts: Readonly<Record<string, string>> = {
  'improvement board': 'Advises, and holds the council to account for its plan. It does not decide (INT-6, INT-7).',
  committee: 'Scrutinises in public, or decides what its terms of reference give it.',
  executive: 'Takes the council’s executive decisions, and answers recommendations.',
  'officer board': 'Runs the work and answers for it.',
  'partnership board': 'Brings partners together; each partner decides for itself.',
  'working group': 'Does a piece of work and reports.',
}

/** The part that a body of a kind has after an inspection: who advises, who decides, who challenges. */
export const partOfBody = (kind: string): string => parts[kind] ?? 'As its terms of reference say.'
