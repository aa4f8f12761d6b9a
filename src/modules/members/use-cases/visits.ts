import { NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../spine/access/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { namesIn } from '../rules/visits/names-in-notes.ts'
import type { NoteWords } from '../rules/visits/note-words.ts'
import { notesOf } from '../store/list-visits.ts'
import { sittingOn } from '../store/read-committees.ts'
import { type VisitState, visitKind } from '../store/visit-kind.ts'
import { insistCommittee } from './committees.ts'
import { visitCards } from './read-content.ts'

export type VisitWords = Pick<VisitState, 'body_id' | 'card' | 'visited_on' | 'purpose'> & { title: string }

/** Plans a visit. Its notes are the members' own: the service that is visited does not read them, so that people can speak. */
export async function planVisit(work: Work, { title, ...state }: VisitWords): Promise<string> {
  insist(work.actor, 'keep members’ learning')
  faults({ title, ...state })
  await insistCommittee(work, state.body_id)
  const readers = ['role:scrutiny-officer', `body:${state.body_id}`]
  const given = { title, ownerId: work.actor.person, readers, state: { ...state, themes: '', themes_sent_on: null } }
  const made = await createRecord(work, visitKind, given, { deed: 'planned' })
  return made.reference
}

/** Changes where, when or why. */
export async function changeVisit(
  work: Work,
  reference: string,
  version: number,
  { title, ...words }: Omit<VisitWords, 'body_id'>,
): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const { id } = await readRecord(work, visitKind, reference)
  faults({ title, ...words })
  await changeRecord(work, visitKind, id, { version, title, state: words }, { deed: 'changed' })
}

function faults({ title, visited_on, card }: Omit<VisitWords, 'body_id' | 'purpose'>): void {
  const found = {
    ...(title === '' ? { title: 'Say where you go' } : {}),
    ...(visited_on === '' ? { visited_on: 'Say on which day' } : {}),
    ...(visitCards.some(({ code }) => code === card) ? {} : { card: 'Choose the card that fits best' }),
  }
  if (Object.keys(found).length > 0) throw new NotValid(found)
}

/**
 * A member writes what they brought back, or writes it anew. Words that may be a name are asked about first (K12): `checked` says
 * that the member has looked at each and none is a person's.
 */
export async function noteVisit(work: Work, reference: string, words: NoteWords, checked: boolean): Promise<void> {
  insist(work.actor, 'say what members learned')
  const { id, state } = await readRecord(work, visitKind, reference)
  const person = work.actor.person
  if (person === null) throw new NotFound('Your note')
  if (state.visited_on > work.clock.today().toString())
    throw new NotPossibleNow('The visit has not been made yet. Write what you brought back once you have been there.')
  if (Object.values(words).every((said) => said.trim() === ''))
    throw new NotValid({ seen: 'Write at least one thing that you brought back' })
  refuseNames(Object.values(words).join('\n'), checked)
  const note = { ...words, noted_at: instantOf(work) }
  await work.tx
    .insertInto('visit_note')
    .values({ visit_id: id, person_id: person, ...note })
    .onConflict((conflict) => conflict.columns(['visit_id', 'person_id']).doUpdateSet(note))
    .execute()
}

/** Writes the themes of a visit and sends them to the chair: what several saw, without whose words they were. */
export async function sendThemes(
  work: Work,
  reference: string,
  version: number,
  { themes, checked }: { themes: string; checked: boolean },
): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const { id, title, state } = await readRecord(work, visitKind, reference)
  if (themes === '') throw new NotValid({ themes: 'Write the themes' })
  if ((await notesOf(work, id)).length === 0)
    throw new NotPossibleNow(
      'No member has written what they brought back yet, so there is nothing to draw themes from.',
    )
  refuseNames(themes, checked)
  const change = { themes, themes_sent_on: work.clock.today().toString() }
  await changeRecord(work, visitKind, id, { version, state: change }, { deed: 'sent the themes' })
  const chairs = (await sittingOn(work, state.body_id)).filter(({ capacity }) => capacity === 'chair')
  await notify(
    work,
    chairs.map((one) => one.id),
    {
      recordId: id,
      deed: 'read the themes of a visit',
      what: `${title}: what members brought back`,
      why: 'Themes of visits come to the chair.',
      href: visitKind.path(reference),
    },
  )
}

function refuseNames(words: string, checked: boolean): void {
  const names = namesIn(words)
  if (names.length > 0 && !checked)
    throw new NotValid({
      checked: `These may be names of people: ${names.join(', ')}. Take them out, or tick the box.`,
    })
}
