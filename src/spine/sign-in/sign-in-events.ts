import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

/** What can happen to an account, with the words for it on the screen. */
export const eventWords = {
  'account opened': 'Account opened',
  'signed in': 'Signed in',
  'signed out': 'Signed out',
  'wrong password': 'Wrong password typed',
  'wrong code': 'Wrong code typed',
  locked: 'Locked for 15 minutes after five wrong tries',
  'recovery code used': 'Recovery code used',
  'second factor set': 'Authenticator app set up',
  'second factor removed': 'Authenticator app removed',
  'recovery codes made': 'New recovery codes made',
  'password changed': 'Password changed',
  'password set by link': 'Password set with a one-time link',
  'set-password link made': 'One-time link to set a password made',
  'sessions ended': 'Other sessions ended',
} as const
export type EventName = keyof typeof eventWords

export type SignInEvent = { at: Date; words: string; by: string | null }

/** Keeps that something happened to a person's account; `byId` where somebody else did it. */
export async function keepEvent(work: Work, personId: string, what: EventName, byId: string | null = null) {
  const at = instantOf(work)
  await work.tx
    .insertInto('sign_in_event')
    .values({ id: newId(at.getTime()), person_id: personId, at, what, by_id: byId })
    .execute()
}

/** What happened to a person's account, newest first: for the person, and for administrators. */
export async function eventsOf(work: Work, personId: string, most: number): Promise<SignInEvent[]> {
  const rows = await work.tx
    .selectFrom('sign_in_event as e')
    .leftJoin('record as by', 'by.id', 'e.by_id')
    .select(['e.at', 'e.what', 'by.title as by'])
    .where('e.person_id', '=', personId)
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ at, what, by }) => ({ at, words: isName(what) ? eventWords[what] : what, by }))
}

const isName = (text: string): text is EventName => text in eventWords
