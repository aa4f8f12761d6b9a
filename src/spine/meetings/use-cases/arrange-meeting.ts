import { Temporal } from 'temporal-polyfill'
import { NotFound, NotPossibleNow } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { insist, serviceReaders, type Work } from '../../access/index.ts'
import { changeRecord, createRecord, readRecord } from '../../records/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { writeAgenda } from '../store/meeting-parts.ts'
import { bodyById, cycleOf } from '../store/read-bodies.ts'

export type MeetingWords = {
  /** ISO date. */
  heldOn: string
  /** "14:00" */
  startsAt: string
  place: string
  /** Set only where people put the computed date aside, with why (CAL-6). */
  papersDue?: { date: string; reason: string } | null
}

/** Whoever supports scrutiny plans around the meetings of committees. */
const committeeReaders = ['role:scrutiny-officer']

/** Arranges a meeting of a body, with its standing agenda. The service and the body's members may read it. */
export async function arrangeMeeting(
  work: Work,
  bodyId: string,
  words: MeetingWords,
  status: 'proposed' | 'arranged' = 'arranged',
): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'arrange meetings')
  const body = await bodyById(work, bodyId)
  if (!body) throw new NotFound('The body')
  const agenda = (await cycleOf(work, bodyId))?.standing_agenda ?? []
  const made = await createRecord(
    work,
    meetingKind,
    {
      title: titleOf(body.name, words.heldOn),
      ownerId: null,
      readers: [...serviceReaders, `body:${bodyId}`, ...(body.kindOf === 'committee' ? committeeReaders : [])],
      state: { ...stateOf(words), body_id: bodyId, status },
    },
    { deed: status },
  )
  if (agenda.length > 0) {
    await writeAgenda(work, made.id, agenda)
    await changeRecord(work, meetingKind, made.id, { version: 1 }, { deed: 'took over the standing agenda' })
  }
  return made
}

/** Moves a meeting to another day, time or place. Papers are then due by the new day. */
export async function moveMeeting(
  work: Work,
  reference: string,
  version: number,
  words: MeetingWords,
  reason: string,
): Promise<void> {
  insist(work.actor, 'arrange meetings')
  const { id, state } = await readRecord(work, meetingKind, reference)
  if (state.status === 'held') throw new NotPossibleNow(`${reference} has been held and cannot be moved.`)
  const name = (await bodyById(work, state.body_id))?.name ?? ''
  const change = { version, title: titleOf(name, words.heldOn), state: stateOf(words) }
  await changeRecord(work, meetingKind, id, change, { deed: 'changed', reason })
}

/** Takes a proposed date up as a meeting. */
export async function confirmMeeting(work: Work, reference: string): Promise<void> {
  insist(work.actor, 'arrange meetings')
  const { id, version, state } = await readRecord(work, meetingKind, reference)
  if (state.status !== 'proposed') throw new NotPossibleNow(`${reference} is not a proposal: it is ${state.status}.`)
  await changeRecord(work, meetingKind, id, { version, state: { status: 'arranged' } }, { deed: 'arranged' })
}

/** Calls a meeting off, saying why. Its papers stay where they are. */
export async function cancelMeeting(work: Work, reference: string, reason: string): Promise<void> {
  insist(work.actor, 'arrange meetings')
  const { id, version, state } = await readRecord(work, meetingKind, reference)
  if (state.status === 'held' || state.status === 'cancelled')
    throw new NotPossibleNow(`${reference} cannot be called off: it is ${state.status}.`)
  await changeRecord(work, meetingKind, id, { version, state: { status: 'cancelled' } }, { deed: 'called off', reason })
}

const titleOf = (body: string, heldOn: string) => `${body}, ${formatDate(Temporal.PlainDate.from(heldOn))}`

const stateOf = (words: MeetingWords) => ({
  held_on: words.heldOn,
  starts_at: words.startsAt,
  place: words.place,
  papers_due: words.papersDue?.date ?? null,
  papers_due_reason: words.papersDue?.reason ?? '',
})
