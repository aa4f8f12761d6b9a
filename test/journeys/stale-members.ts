/** The forms of the members' side that carry a version, for every-stale-edit.test.ts. */
export const membersForms = [
  { page: '/members/challenges/:reference/answer', field: 'answer' },
  { page: '/members/challenges/:reference/judge', field: 'evidence' },
  { page: '/members/challenges/:reference/follow-up', field: 'follow_up_words' },
]
