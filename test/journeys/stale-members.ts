/** The forms of the members' side that carry a version, for every-stale-edit.test.ts. */
export const membersForms = [
  { page: '/members/challenges/:reference/answer', field: 'answer' },
  { page: '/members/challenges/:reference/judge', field: 'evidence' },
  { page: '/members/challenges/:reference/follow-up', field: 'follow_up_words' },
  { page: '/members/visits/:reference/change', field: 'purpose' },
  { page: '/members/visits/:reference/themes', field: 'themes' },
  { page: '/members/sessions/:reference/change', field: 'purpose' },
  { page: '/members/sessions/:reference/outcome', field: 'agreed' },
  { page: '/members/briefings/:reference/revise', field: 'words' },
  { page: '/members/briefings/:reference/check', field: '' },
  { page: '/members/improvement/:reference/change', field: 'wanted' },
  { page: '/members/surveys/:reference', to: '/members/surveys/:reference/close', field: '', closes: true as const },
]
