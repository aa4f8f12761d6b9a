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

export const waysOfHearing = ['session', 'interview', 'in writing'] as const

type SortRule = {
  /** How they come, for them to read. */
  comes: string
  /** Whether the law can require them to attend. */
  required: boolean
  /** Whether they answer what was found before it is published. */
  rightOfReply: boolean
  /** What they are called in anything that may be published; null where they are called by their name. */
  publicName: string | null
  /** Which of the five elements of evidence what they say is (SCR-8); null where the reader has to say. */
  element: 'workforce' | 'service users' | null
  /** What has to be settled before they are heard: fields by name. */
  before: readonly ('support' | 'consent' | 'on_record' | 'sensitive')[]
}

const invited = 'You are invited; you need not come, and need give no reason.'
const required = 'The committee may require you to attend and to answer its questions.'

/** One row for each sort of witness. */
export const sortRules: Readonly<Record<WitnessSort, SortRule>> = {
  officer: {
    comes: required,
    required: true,
    rightOfReply: false,
    publicName: 'An officer of the service',
    element: 'workforce',
    before: [],
  },
  'executive member': {
    comes: required,
    required: true,
    rightOfReply: true,
    publicName: null,
    element: null,
    before: [],
  },
  partner: {
    comes: invited,
    required: false,
    rightOfReply: false,
    publicName: 'Somebody of a partner organisation',
    element: null,
    before: [],
  },
  'former office-holder': {
    comes: `You no longer hold office, so to come is yours to choose. ${invited}`,
    required: false,
    rightOfReply: true,
    publicName: null,
    element: null,
    before: ['on_record'],
  },
  'trade union': {
    comes: `${invited} The questions are agreed with you before, and hearing you here does not take the place of any consultation with you that is owed.`,
    required: false,
    rightOfReply: false,
    publicName: 'A trade union, for its members',
    element: 'workforce',
    before: ['on_record', 'sensitive'],
  },
  'young person': {
    comes:
      'You choose whether to come, and can stop at any time. Somebody whom you trust can be with you. Nobody will write down your name.',
    required: false,
    rightOfReply: false,
    publicName: 'A young person',
    element: 'service users',
    before: ['support', 'consent'],
  },
  expert: { comes: invited, required: false, rightOfReply: false, publicName: null, element: null, before: [] },
  'member of the public': {
    comes: invited,
    required: false,
    rightOfReply: false,
    publicName: 'A member of the public',
    element: 'service users',
    before: ['consent'],
  },
}

/** What is known of a witness, days as ISO text or null. */
export type Witnessed = {
  sort: WitnessSort
  questions: string
  support: string
  consent: string
  on_record: string
  sensitive: string
  invited_on: string | null
  sent_on: string | null
  answer: '' | 'accepted' | 'declined'
  heard_on: string | null
  notes: string
  agreed_on: string | null
  replied_on: string | null
}

const wantWords: Readonly<Record<SortRule['before'][number], string>> = {
  support: 'who is with them',
  consent: 'who has consented, and to what',
  on_record: 'whether they speak on the record',
  sensitive: 'how staff are kept from being known by what is said',
}

/**
 * Where a witness stands, and what is still wanted: before they are heard what their sort is owed and the questions sent in advance,
 * afterwards notes that they have agreed and, where they have a right of reply, that they were given it (SCR-15).
 */
export function witnessStanding(witness: Witnessed): { word: string; wants: string[] } {
  const { before, rightOfReply } = sortRules[witness.sort]
  const owed = before.filter((field) => witness[field] === '').map((field) => wantWords[field])
  if (witness.answer === 'declined') return { word: 'Declined', wants: [] }
  if (witness.heard_on !== null) {
    const wants = [
      ...(witness.notes === '' ? ['notes of what was said'] : []),
      ...(witness.notes !== '' && witness.agreed_on === null ? ['the witness’s agreement to the notes'] : []),
      ...(rightOfReply && witness.replied_on === null ? ['their reply to what is found, once it is'] : []),
    ]
    return { word: witness.agreed_on ? 'Heard, notes agreed' : 'Heard', wants: [...owed, ...wants] }
  }
  const wants = [
    ...owed,
    ...(witness.questions === '' ? ['the questions'] : []),
    ...(witness.invited_on === null ? ['an invitation'] : []),
    ...(witness.answer === 'accepted' && witness.sent_on === null ? ['the questions sent in advance'] : []),
  ]
  const word = witness.answer === 'accepted' ? 'Coming' : witness.invited_on ? 'Invited' : 'Proposed'
  return { word, wants }
}

/** What a witness is called in anything that may be published: children, staff and the public never by name (SCR-15). */
export const publicNameOf = (sort: WitnessSort, name: string, role: string): string =>
  sortRules[sort].publicName ?? [name, role].filter(Boolean).join(', ')

/** Whether what a witness said can be relied on: they have agreed the notes, and did not speak off the record (SCR-15). */
export const canBeReliedOn = ({ notes, agreed_on, on_record }: Witnessed): boolean =>
  notes !== '' && agreed_on !== null && on_record !== 'no'

/** What keeps a witness from being heard: nobody young is without support and consent, nobody of the public without consent. */
export const keepsFromHearing = (witness: Witnessed): string[] =>
  sortRules[witness.sort].before
    .filter((field) => (field === 'support' || field === 'consent') && witness[field] === '')
    .map((field) => wantWords[field])
