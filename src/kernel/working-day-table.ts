import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from './calendar.ts'
import { dayNumber, weekdayOfDayNumber } from './day-number.ts'
import { goodFriday } from './good-friday.ts'

/** Every working day of a calendar, counted once, so that a long count costs no more than a short one. */
export type WorkingDayTable = {
  /** The day number of the first day that the calendar covers. */
  readonly firstDay: number
  /** For each covered day, how many working days there are up to and including it. */
  readonly countThrough: Int32Array
  /** The day numbers of the working days, in order. */
  readonly workingDays: readonly number[]
}

const tables = new WeakMap<HolidayCalendar, WorkingDayTable>()

/** The working days of a calendar (CAL-1), worked out the first time that they are asked for. */
export function workingDayTable(calendar: HolidayCalendar): WorkingDayTable {
  const known = tables.get(calendar)
  if (known) return known
  const table = countWorkingDays(calendar)
  tables.set(calendar, table)
  return table
}

function countWorkingDays(calendar: HolidayCalendar): WorkingDayTable {
  const firstDay = dayNumber(new Temporal.PlainDate(calendar.from, 1, 1))
  const lastDay = dayNumber(new Temporal.PlainDate(calendar.to, 12, 31))
  const closed = closedDays(calendar)
  const countThrough = new Int32Array(lastDay - firstDay + 1)
  const workingDays: number[] = []
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (weekdayOfDayNumber(day) <= 5 && !closed.has(day)) workingDays.push(day)
    countThrough[day - firstDay] = workingDays.length
  }
  return { firstDay, countThrough, workingDays }
}

/** The listed holidays, with Christmas Day and Good Friday, which CAL-1 names whether or not they are listed. */
function closedDays(calendar: HolidayCalendar): Set<number> {
  const closed = new Set<number>()
  for (const date of calendar.holidays.keys()) closed.add(dayNumber(Temporal.PlainDate.from(date)))
  for (let year = calendar.from; year <= calendar.to; year += 1) {
    closed.add(dayNumber(new Temporal.PlainDate(year, 12, 25)))
    closed.add(dayNumber(goodFriday(year)))
  }
  return closed
}
