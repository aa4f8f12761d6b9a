/** Whom a review hears, by how they stand to it: what may be asked of them and what they are owed hangs on that (LAW-2, SCR-15). */
export const witnessSorts = [
  'officer',
  'executive member',
  'partner',
  'former office-holder',
  'trade union',
  'young person',
  'expert',
  'member of the public',
] as const
export type WitnessSort = (typeof witnessSorts)[number]

/** What a child or young person is called, chosen and never typed, so that no name can be in it (SCR-15). */
export const youngAs = [
  'a child in care',
  'a care leaver',
  'a child in need',
  'a child with a protection plan',
  'a disabled child or young person',
  'a young carer',
  'a child who came to this country alone',
  'a pupil',
  'a young person',
] as const

export const attendances = ['invited', 'required'] as const
export type Attendance = (typeof attendances)[number]

export const waysOfHearing = ['session', 'interview', 'in writing'] as const
export type WayOfHearing = (typeof waysOfHearing)[number]

type SortRule = {
  /** How they come when they are invited, for them to read. */
  comes: string
  /** Whether the law can require them to attend (LAW-2). */
  canBeRequired: boolean
  /** Whether they answer what was found before it is published. */
  rightOfReply: boolean
  /** What they are called in anything that may be published; null where they are called by their name. */
  publicName: string | null
  /** Which of the five elements of evidence what they say is (SCR-14); null where the reader has to say. */
  element: 'workforce' | 'service users' | null
  /** What has to be settled before they are heard: fields by name. */
  before: readonly ('support' | 'consent' | 'on_record' | 'sensitive')[]
}

const invited = 'You are invited; you need not come, and need give no reason.'
const couldBeRequired =
  'The committee asks you to come. It can require members of the executive and officers to attend and to answer its questions, and has not done so.'
const required =
  'The committee requires you to attend and to answer its questions, as the law lets it of members of the executive and officers (Local Government Act 2000, section 9FA).'

/** One row for each sort of witness. */
export const sortRules: Readonly<Record<WitnessSort, SortRule>> = {
  officer: {
    comes: couldBeRequired,
    canBeRequired: true,
    rightOfReply: false,
    publicName: 'An officer of the service',
    element: 'workforce',
    before: [],
  },
  'executive member': {
    comes: couldBeRequired,
    canBeRequired: true,
    rightOfReply: true,
    publicName: null,
    element: null,
    before: [],
  },
  partner: {
    comes: invited,
    canBeRequired: false,
    rightOfReply: false,
    publicName: 'Somebody of a partner organisation',
    element: null,
    before: [],
  },
  'former office-holder': {
    comes: `You no longer hold office, so to come is yours to choose. ${invited}`,
    canBeRequired: false,
    rightOfReply: true,
    publicName: null,
    element: null,
    before: ['on_record'],
  },
  'trade union': {
    comes: `${invited} The questions are agreed with you before, and hearing you here does not take the place of any consultation with you that is owed.`,
    canBeRequired: false,
    rightOfReply: false,
    publicName: 'A trade union, for its members',
    element: 'workforce',
    before: ['on_record', 'sensitive'],
  },
  'young person': {
    comes:
      'You choose whether to come, and can stop at any time. Somebody whom you trust can be with you. Nobody will write down your name.',
    canBeRequired: false,
    rightOfReply: false,
    publicName: 'A young person',
    element: 'service users',
    before: ['support', 'consent'],
  },
  expert: { comes: invited, canBeRequired: false, rightOfReply: false, publicName: null, element: null, before: [] },
  'member of the public': {
    comes: invited,
    canBeRequired: false,
    rightOfReply: false,
    publicName: 'A member of the public',
    element: 'service users',
    before: ['consent'],
  },
}

/** How they come, for them to read: as they are invited, or required where the law can require them (LAW-2). */
export const howTheyCome = (sort: WitnessSort, attendance: Attendance): string =>
  attendance === 'required' ? required : sortRules[sort].comes

/** What a witness is called in anything that may be published: children, staff and the public never by name (SCR-15). */
export const publicNameOf = (sort: WitnessSort, name: string, role: string): string =>
  sortRules[sort].publicName ?? [name, role].filter(Boolean).join(', ')
