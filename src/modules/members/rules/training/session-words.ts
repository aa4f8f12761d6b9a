/** The ways in which members learn together. */
export const sessionKinds = ['training', 'seminar', 'presentation', 'peer support'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** What each is, for whoever records one. */
export const sessionKindWords: Readonly<Record<SessionKind, string>> = {
  training: 'Training: part of the plan',
  seminar: 'Seminar: open to all, with questions',
  presentation: 'Presentation: once, to the committee',
  'peer support': 'Peer support: a mentor, or a visit to another council',
}

/** What every member is to know (SCR-28), then what councils add. */
export const coreSubjects = ['The inspection framework', 'What children’s services do', 'Reading figures'] as const
export const subjects = [
  ...coreSubjects,
  'Corporate parenting',
  'Safeguarding and partners',
  'Questioning and chairing',
  'The improvement plan',
  'Other',
] as const

export const attendances = ['came', 'apologies', 'absent'] as const
