/** Where a topic stands: a suggestion waits to be looked at; what is listed waits for members' choice. */
export const topicStandings = ['suggested', 'listed', 'taken up', 'not taken up', 'set aside'] as const

export const sources = ['member', 'officer', 'public'] as const
export type TopicSource = (typeof sources)[number]
export const sourceWords: Readonly<Record<TopicSource, string>> = {
  member: 'Member',
  officer: 'Officer',
  public: 'Public',
}

/** Why a topic is not taken up (SCR-7); each needs words as well. */
export const reasonsForNo = {
  'reviewed-elsewhere': 'Another review or committee looks at it',
  'inspectorate-or-board': 'An inspectorate or a board deals with it',
  'in-the-courts': 'It is before the courts',
  'individual-case': 'It is about one person’s case, which has its own way of complaint',
  'no-influence': 'Scrutiny could change nothing about it',
  'no-capacity': 'There is no capacity to do it well',
  later: 'Not now: it comes back at a named time',
} as const
export type ReasonForNo = keyof typeof reasonsForNo
export const reasonKeys = [
  'reviewed-elsewhere',
  'inspectorate-or-board',
  'in-the-courts',
  'individual-case',
  'no-influence',
  'no-capacity',
  'later',
] as const satisfies readonly ReasonForNo[]

/** A reason in words; empty where there is none. */
export const reasonWordsOf = (key: string): string =>
  Object.entries(reasonsForNo).find(([one]) => one === key)?.[1] ?? ''
