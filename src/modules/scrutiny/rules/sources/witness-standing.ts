import { sortRules, type WayOfHearing, type WitnessSort } from './witness-sorts.ts'

/** What is known of a witness, days as ISO text or null; who asks and who writes by id. */
export type Witnessed = {
  sort: WitnessSort
  how: WayOfHearing
  asks_id: string | null
  writes_id: string | null
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

const wantWords: Readonly<Record<(typeof sortRules)[WitnessSort]['before'][number], string>> = {
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
  const owed = [
    ...before.filter((field) => witness[field] === '').map((field) => wantWords[field]),
    ...interviewersWanted(witness),
  ]
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

/** What notes of a witness begin with: each question, with room below it. Empty where no question is planned. */
export const noteTemplate = (questions: string): string =>
  questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n\n')

/** Whether what a witness said can be relied on: they have agreed the notes, and did not speak off the record (SCR-15). */
export const canBeReliedOn = ({ notes, agreed_on, on_record }: Witnessed): boolean =>
  notes !== '' && agreed_on !== null && on_record !== 'no'

/** An interview is held by two: one asks, one writes (G23). */
const interviewersWanted = ({ how, asks_id, writes_id }: Witnessed): string[] =>
  how === 'interview' && (asks_id === null || writes_id === null) ? ['who interviews and who writes it down'] : []

/**
 * What keeps a witness from being heard: nobody young is without support and consent, nobody of the public without consent, and no
 * interview is held by one person.
 */
export const keepsFromHearing = (witness: Witnessed): string[] => [
  ...sortRules[witness.sort].before
    .filter((field) => (field === 'support' || field === 'consent') && witness[field] === '')
    .map((field) => wantWords[field]),
  ...interviewersWanted(witness),
]
