import { NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { meetingKind } from '../../../spine/meetings/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { paperKind } from '../../../spine/papers/index.ts'
import { changeRecord, createRecord, newId, readRecord } from '../../../spine/records/index.ts'
import type { FocusWords } from '../rules/members/focus.ts'
import { focusKind } from '../store/members-kinds.ts'
import { named } from './named-records.ts'

export type NewFocus = FocusWords & { title: string; meeting: string; paper: string }

/** Says what a committee should look at, for a paper or for an item that has none yet. Its members see it at once. */
export async function startFocus(work: Work, given: NewFocus): Promise<string> {
  insist(work.actor, 'write the focus')
  const { title, meeting, paper, ...words } = given
  if (meeting === '') throw new NotValid({ meeting: 'Say for which meeting, by its reference' })
  const held = await named(work, meetingKind, meeting, 'meeting')
  const about = paper === '' ? null : await named(work, paperKind, paper, 'paper')
  if (about && about.state.meeting_id !== held.id) throw new NotValid({ paper: `${paper} is for another meeting` })
  const made = await createRecord(
    work,
    focusKind,
    {
      title,
      ownerId: work.actor.person,
      readers: [...serviceReaders, `body:${held.state.body_id}`],
      state: { ...words, meeting_id: held.id, paper_id: about?.id ?? null },
    },
    { deed: 'began' },
  )
  await linkRecords(work, made.id, 'belongs to', held.id)
  if (about) await linkRecords(work, made.id, 'belongs to', about.id)
  return made.reference
}

/** Changes what is said of it. */
export async function writeFocus(
  work: Work,
  reference: string,
  version: number,
  words: FocusWords & { title: string },
): Promise<void> {
  insist(work.actor, 'write the focus')
  const { id } = await readRecord(work, focusKind, reference)
  const { title, ...state } = words
  await changeRecord(work, focusKind, id, { version, title, state }, { deed: 'changed' })
}

/** A member says what they want to ask. Whoever wrote the focus is told, so that the paper can answer it. */
export async function askAtMeeting(work: Work, reference: string, words: string): Promise<void> {
  insist(work.actor, 'ask a question for a meeting')
  const { id, ownerId, title } = await readRecord(work, focusKind, reference)
  const said = words.trim()
  const person = work.actor.person
  if (said === '') throw new NotValid({ question: 'Write what you want to ask' })
  if (person === null) return
  await work.tx
    .insertInto('focus_question')
    .values({
      id: newId(instantOf(work).getTime()),
      focus_id: id,
      asked_by: person,
      asked_at: instantOf(work),
      words: said,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (!ownerId) return
  await notify(work, [ownerId], {
    recordId: id,
    deed: 'questions for a paper',
    what: `Members have questions on ${title}`,
    why: 'You wrote the focus for scrutiny. The paper can answer them.',
    href: focusKind.path(reference),
  })
}
