/** What a source can be, in the words of seed 002 ¶10 and A3.12. An inspection report is one too: `modules/inspection` reads those. */
export const sourceSorts = [
  'audit',
  'learning review',
  'peer review',
  'scrutiny',
  'workshop',
  'survey',
  'complaint',
  'other',
] as const
export type SourceSort = (typeof sourceSorts)[number]

export const sortWords: Readonly<Record<SourceSort, string>> = {
  audit: 'Audit',
  'learning review': 'Learning review',
  'peer review': 'Peer review',
  scrutiny: 'Scrutiny',
  workshop: 'Workshop of staff',
  survey: 'Survey, or what children and families say',
  complaint: 'Complaint or appreciation',
  other: 'Something else',
}
