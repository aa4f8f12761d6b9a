import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { formatMonth } from '../../../kernel/text.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { inSystemRead, insist, may, type Work } from '../../../spine/access/index.ts'
import { meetingsFrom } from '../../../spine/meetings/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { monthsOfWork, spreadOver } from '../rules/programme/capacity.ts'
import {
  crowded,
  faultsOfChange,
  faultsOfMove,
  faultsOfNewItem,
  type MeetingOfYear,
  tooLateFor,
} from '../rules/programme/move-item.ts'
import { overlapsOf } from '../rules/programme/overlap.ts'
import { planBackwards } from '../rules/programme/plan-backwards.ts'
import { firstOfMonth, monthsOfYear } from '../rules/programme/programme-words.ts'
import { scrutinyOfficers } from '../store/people-of-scrutiny.ts'
import { anchorKind, type ProgrammeItemState, programmeItemKind } from '../store/programme-kinds.ts'
import { elsewhere, fixedDays, milestonesBetween, programmeOf, runningReviews } from '../store/read-programme.ts'
import { scrutinyReaders } from './readers.ts'

const standingOf = ({ actor }: Pick<Work, 'actor'>, bodyId: string) => ({
  member: actor.principals.has(`body:${bodyId}`),
})

/** Whether this person keeps a committee's programme: scrutiny officers, and the committee's members. */
export const keepsProgramme = (work: Pick<Work, 'actor'>, bodyId: string): boolean =>
  may(work.actor, 'keep the work programme', standingOf(work, bodyId))

const insistKeeps = (work: Work, bodyId: string): void =>
  insist(work.actor, 'keep the work programme', standingOf(work, bodyId))

/**
 * When a committee meets from a day on. The days are public, so that everybody plans by the same; `open` says whether this person
 * may read the meeting itself.
 */
async function meetingDays(work: Work, bodyId: string, from: string) {
  const own = new Set((await meetingsFrom(work, from, bodyId)).map(({ id }) => id))
  const all = await inSystemRead(work, 'days on which a committee meets', (system) =>
    meetingsFrom(system, from, bodyId),
  )
  return all.map(({ id, reference, heldOn, status }) => ({ id, reference, heldOn, status, open: own.has(id) }))
}

/** A committee's year: what is on its programme by month, what it is planned around, whose time it takes and what sounds the same. */
export async function readProgramme(work: Work, bodyId: string, year: Temporal.PlainDate) {
  const months = monthsOfYear(year)
  const [first = year, last = year] = [months[0], months.at(-1)?.add({ months: 1 }).subtract({ days: 1 })]
  const today = work.clock.today()
  const items = await programmeOf(work, bodyId)
  const meetings = (await meetingDays(work, bodyId, first.toString())).filter(({ heldOn }) => heldOn <= last.toString())
  const ahead = await meetingDays(work, bodyId, today.toString())
  const anchors = [
    ...(await fixedDays(work, today.toString())),
    ...(await milestonesBetween(work, bodyId, today.toString(), last.toString())),
  ]
  const others = await elsewhere(work, bodyId, first.toString(), last.toString())
  const reviews = await runningReviews(work, bodyId)
  const officers = await inSystemRead(work, 'how many support scrutiny', scrutinyOfficers)
  const planned = items.filter(({ state }) => state.standing === 'planned')
  const placed = planned.flatMap(({ state: { month, weeks } }) => (month ? [{ month, weeks }] : []))
  const spread = reviews.flatMap(({ from, to, weeks }) => (weeks > 0 ? spreadOver(from, to, weeks) : []))
  return {
    months,
    items,
    meetings,
    crowded: meetings.flatMap(({ id, reference }) => {
      const said = crowded(planned.filter(({ state }) => state.meeting_id === id).length)
      return said ? [{ reference, said }] : []
    }),
    backwards: planBackwards(anchors, ahead, today),
    capacity: monthsOfWork(
      months.map((month) => month.toString()),
      [...placed, ...spread],
      Math.max(1, officers.length),
    ),
    overlaps: planned
      .filter(({ state }) => state.not_the_same_because === '' && state.month !== null)
      .flatMap(({ reference, title, state, meetingOn }) =>
        overlapsOf(title, meetingOn ?? state.month ?? '', others).map((overlap) => ({ reference, title, overlap })),
      ),
  }
}
export type Programme = Awaited<ReturnType<typeof readProgramme>>

export type ItemWords = Pick<
  ProgrammeItemState,
  'sort' | 'purpose' | 'lead_member' | 'weeks' | 'arises' | 'must_by' | 'must_why' | 'not_the_same_because'
> & { title: string; ownerId: string | null }

const placedIn = (month: string | null) =>
  month === null
    ? { month: null, standing: 'wished' as const }
    : { month: firstOfMonth(Temporal.PlainDate.from(month)).toString(), standing: 'planned' as const }

/** Puts something on a committee's programme: in a month, or as a wish. Without what it is for it is refused, and so is a month that is over. */
export async function addProgrammeItem(
  work: Work,
  bodyId: string,
  { title, ownerId, month, ...words }: ItemWords & { month: string | null },
): Promise<{ id: string; reference: string }> {
  insistKeeps(work, bodyId)
  const placed = placedIn(month)
  insistNoFaults(faultsOfNewItem({ ...words, month: placed.month }, work.clock.today()))
  const state: ProgrammeItemState = {
    ...{ ...words, ...placed, body_id: bodyId, meeting_id: null, came_of: '', dropped_because: '' },
  }
  const given = { title, ownerId, readers: [...scrutinyReaders, `body:${bodyId}`], state }
  return createRecord(work, programmeItemKind, given, { deed: 'put on the programme' })
}

/** An item of a programme that this person may change. */
export async function itemToKeep(work: Work, reference: string): Promise<StoredRecord<ProgrammeItemState>> {
  const item = await readRecord(work, programmeItemKind, reference)
  insistKeeps(work, item.state.body_id)
  return item
}

/** Changes what is said of an item. */
export async function changeProgrammeItem(
  work: Work,
  reference: string,
  version: number,
  { title, ownerId, ...words }: ItemWords,
): Promise<void> {
  const { id, state } = await itemToKeep(work, reference)
  insistNoFaults(faultsOfChange(state, words.must_by))
  await changeRecord(work, programmeItemKind, id, { version, title, ownerId, state: words }, { deed: 'changed' })
}

/** Moves an item to another month, which takes it from a meeting of the month before; null makes it a wish again. */
export async function moveToMonth(
  work: Work,
  reference: string,
  version: number,
  { month, because }: { month: string | null; because: string },
): Promise<void> {
  const { id, state } = await itemToKeep(work, reference)
  insistNotOver(reference, state)
  const placed = placedIn(month)
  insistNoFaults(faultsOfMove({ ...state, month: placed.month, because }, work.clock.today()))
  const next = { ...placed, ...(placed.month === state.month ? {} : { meeting_id: null }) }
  const to =
    placed.month === null ? 'made a wish again' : `moved to ${formatMonth(Temporal.PlainDate.from(placed.month))}`
  const said = { deed: to, ...(because ? { reason: because } : {}) }
  await changeRecord(work, programmeItemKind, id, { version, state: next }, said)
}

function insistNoFaults(faults: Record<string, string>): void {
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
}

function insistNotOver(reference: string, { standing }: ProgrammeItemState): void {
  if (standing === 'done' || standing === 'dropped')
    throw new NotPossibleNow(`${reference} is ${standing}. Put something new on the programme instead.`)
}

/** The meetings at which an item of a committee can still be placed, the next first. */
export async function meetingsToChoose(work: Work, bodyId: string): Promise<MeetingOfYear[]> {
  const today = work.clock.today()
  const meetings = await meetingDays(work, bodyId, today.toString())
  return meetings.filter((one) => tooLateFor(one, [], today, bankHolidays) === null)
}

/**
 * Places an item at a meeting of its committee, or says why it cannot come to it any more (ATI-1). Null takes it from the meeting where
 * it was placed; its month stays.
 */
export async function placeAtMeeting(
  work: Work,
  reference: string,
  version: number,
  meetingId: string | null,
): Promise<void> {
  const { id, state } = await itemToKeep(work, reference)
  insistNotOver(reference, state)
  if (meetingId === null) {
    if (state.meeting_id === null) throw new NotValid({ meeting: 'Choose a meeting' })
    const said = { deed: 'taken from its meeting' }
    await changeRecord(work, programmeItemKind, id, { version, state: { meeting_id: null } }, said)
    return
  }
  const today = work.clock.today()
  const meetings = await meetingDays(work, state.body_id, today.toString())
  const meeting = meetings.find((one) => one.id === meetingId)
  if (!meeting) throw new NotValid({ meeting: 'Choose a meeting of this committee' })
  const late = tooLateFor(meeting, meetings, today, bankHolidays)
  if (late) throw new NotValid({ meeting: late })
  const month = firstOfMonth(Temporal.PlainDate.from(meeting.heldOn)).toString()
  const placed = { meeting_id: meeting.id, month, standing: 'planned' as const }
  await changeRecord(
    work,
    programmeItemKind,
    id,
    { version, state: placed },
    { deed: `placed at ${meeting.reference}` },
  )
}

/** Says that an item has been dealt with and what came of it, or that it is dropped and why. */
export async function finishProgrammeItem(
  work: Work,
  reference: string,
  version: number,
  said: { came_of: string } | { dropped_because: string },
): Promise<void> {
  const { id, state } = await itemToKeep(work, reference)
  if (state.standing === 'done' || state.standing === 'dropped')
    throw new NotPossibleNow(`${reference} is ${state.standing} already.`)
  if ('came_of' in said) {
    if (said.came_of === '') throw new NotValid({ came_of: 'Say what came of it' })
    const done = { ...said, standing: 'done' as const }
    await changeRecord(work, programmeItemKind, id, { version, state: done }, { deed: 'dealt with' })
    return
  }
  if (said.dropped_because === '') throw new NotValid({ dropped_because: 'Say why it is dropped' })
  const dropped = { ...said, standing: 'dropped' as const }
  const reason = said.dropped_because
  await changeRecord(work, programmeItemKind, id, { version, state: dropped }, { deed: 'dropped', reason })
}

export type AnchorWords = { title: string; on_day: string; weeks_before: number; why: string }

/** Keeps a fixed day of the year (H03), for all committees. */
export async function addFixedDay(work: Work, { title, ...state }: AnchorWords): Promise<{ reference: string }> {
  insist(work.actor, 'keep the work programme')
  const given = { title, ownerId: work.actor.person, readers: scrutinyReaders, state }
  return createRecord(work, anchorKind, given, { deed: 'kept' })
}

/** Changes a fixed day. */
export async function changeFixedDay(
  work: Work,
  reference: string,
  version: number,
  { title, ...state }: AnchorWords,
): Promise<void> {
  insist(work.actor, 'keep the work programme')
  const { id } = await readRecord(work, anchorKind, reference)
  await changeRecord(work, anchorKind, id, { version, title, state }, { deed: 'changed' })
}
