import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { lastPublication } from '../../../../kernel/clear-days.ts'
import { formatDate, formatMonth, plural } from '../../../../kernel/text.ts'

/** Clear working days for which an agenda is open before a meeting of a committee (ATI-1, CAL-3). */
const clearDaysOfAgenda = 5
/** How many items a meeting does justice to. More can be placed; it is said. */
export const roomAtMeeting = 4

/** A meeting as a programme needs it; `open` where whoever asks may read the meeting itself. */
export type MeetingOfYear = { id: string; reference: string; heldOn: string; status: string; open: boolean }

/** Why an item cannot come to a meeting any more, or null: its agenda has to be open five clear days before (ATI-1). */
export function tooLateFor(
  meeting: MeetingOfYear,
  meetings: readonly MeetingOfYear[],
  today: Temporal.PlainDate,
  calendar: HolidayCalendar,
): string | null {
  const held = Temporal.PlainDate.from(meeting.heldOn)
  if (meeting.status === 'cancelled') return `${meeting.reference} is cancelled.`
  const { date } = lastPublication(held, clearDaysOfAgenda, calendar)
  if (Temporal.PlainDate.compare(today, date) <= 0) return null
  const next = meetings.find((one) => one.heldOn > meeting.heldOn && tooLateFor(one, [], today, calendar) === null)
  const after = next
    ? ` The next that it can come to is ${next.reference}, ${formatDate(Temporal.PlainDate.from(next.heldOn))}.`
    : ' No later meeting is arranged yet.'
  return `The agenda of ${meeting.reference}, ${formatDate(held)}, had to be open by ${formatDate(date)}: five clear working days before.${after}`
}

/** An item as it stands, and the month (its first day, ISO) to which it would move; null to be a wish again. */
export type Move = {
  month: string | null
  must_by: string | null
  must_why: string
  /** Why it can wait, where it comes after members must have spoken. */
  because: string
}

type Planned = Omit<Move, 'because'>

const isOver = (month: string | null, today: Temporal.PlainDate): boolean =>
  month !== null && month < today.with({ day: 1 }).toString()

/** That a month comes after members must have spoken, in words; null where it does not. */
function afterTheyMust({ month, must_by, must_why }: Planned): string | null {
  if (month === null || must_by === null || month <= must_by) return null
  return `Members must have spoken by ${formatDate(Temporal.PlainDate.from(must_by))}${must_why ? ` (${must_why})` : ''}`
}

/** Faults of moving an item to another month, by field: no month that is over, and none after members must have spoken without a reason. */
export function faultsOfMove({ because, ...planned }: Move, today: Temporal.PlainDate): Record<string, string> {
  if (isOver(planned.month, today)) return { month: 'That month is over' }
  const after = afterTheyMust(planned)
  return after && because === '' ? { because: `${after}. Say why it can wait` } : {}
}

/**
 * Faults of the month in which an item is first put on the programme, by field: the rules of moving it, but no reason is asked, since
 * it can be a wish until members agree that it may wait.
 */
export function faultsOfNewItem(planned: Planned, today: Temporal.PlainDate): Record<string, string> {
  if (isOver(planned.month, today)) return { month: 'That month is over' }
  const after = afterTheyMust(planned)
  return after ? { month: `${after}. Choose an earlier month, or none` } : {}
}

/** Faults of a new day by which members must have spoken, by field: it is not before the month of an item that is planned. */
export function faultsOfChange(
  before: Pick<Move, 'month' | 'must_by'> & { standing: string },
  must_by: string | null,
): Record<string, string> {
  const { month, standing } = before
  if (standing !== 'planned' || must_by === null || must_by === before.must_by) return {}
  if (month === null || month <= must_by) return {}
  const planned = formatMonth(Temporal.PlainDate.from(month))
  return {
    must_by: `It is planned for ${planned}, which is after that day. Move it to an earlier month first, or make it a wish`,
  }
}

/** What to think of where a meeting has more on it than it does justice to; null while there is room. */
export const crowded = (items: number): string | null =>
  items > roomAtMeeting
    ? `${plural(items, 'item')} are placed at it: more than ${roomAtMeeting} get little time.`
    : null
