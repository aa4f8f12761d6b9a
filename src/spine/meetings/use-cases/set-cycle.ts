import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../kernel/calendar.ts'
import { NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, createRecord } from '../../records/index.ts'
import { faultOfCycle, nextMeetings } from '../rules/next-meetings.ts'
import { cycleKind } from '../store/cycle-kind.ts'
import { bodyById, cycleOf } from '../store/read-bodies.ts'
import { meetingsFrom } from '../store/read-meetings.ts'
import { arrangeMeeting } from './arrange-meeting.ts'

export type CycleWords = {
  repeats: string
  /** ISO date of one of its meetings, which sets the weekday. */
  firstOn: string
  startsAt: string
  place: string
  papersDays: number
  standingAgenda: readonly string[]
}

/** Says how often a body meets and what its meetings have in common. `version` is null when it is said first. */
export async function setCycle(
  work: Work,
  bodyId: string,
  version: number | null,
  words: CycleWords,
  calendar: HolidayCalendar,
): Promise<void> {
  insist(work.actor, 'arrange meetings')
  const fault = faultOfCycle({ repeats: words.repeats, firstOn: Temporal.PlainDate.from(words.firstOn) }, calendar)
  if (fault) throw new NotValid({ repeats: fault })
  const body = await bodyById(work, bodyId)
  if (!body) throw new NotFound('The body')
  const state = {
    body_id: bodyId,
    repeats: words.repeats,
    first_on: words.firstOn,
    starts_at: words.startsAt,
    place: words.place,
    papers_days: words.papersDays,
    standing_agenda: [...words.standingAgenda],
  }
  const before = await cycleOf(work, bodyId)
  if (before) {
    // Two people who both say it first: the second is shown what the first said.
    await changeRecord(work, cycleKind, before.id, { version: version ?? 0, state }, { deed: 'changed' })
    return
  }
  const title = `Meetings of ${body.name}`
  await createRecord(work, cycleKind, { title, ownerId: null, readers: ['signed-in'], state }, { deed: 'set' })
}

/** Puts the next dates of a body's cycle forward as proposals, after the last meeting it already has. */
export async function proposeMeetings(
  work: Work,
  bodyId: string,
  count: number,
  calendar: HolidayCalendar,
): Promise<string[]> {
  insist(work.actor, 'arrange meetings')
  const cycle = await cycleOf(work, bodyId)
  if (!cycle) throw new NotPossibleNow('Say first how often this body meets.')
  const today = work.clock.today()
  const last = (await meetingsFrom(work, today.toString(), bodyId)).at(-1)
  const after = last ? Temporal.PlainDate.from(last.heldOn) : today
  const words = { repeats: cycle.repeats, firstOn: Temporal.PlainDate.from(cycle.first_on) }
  const made: string[] = []
  for (const { date } of nextMeetings(words, after, count, calendar)) {
    const meeting = { heldOn: date.toString(), startsAt: cycle.starts_at, place: cycle.place }
    made.push((await arrangeMeeting(work, bodyId, meeting, 'proposed')).reference)
  }
  return made
}
