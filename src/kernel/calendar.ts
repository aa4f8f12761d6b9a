import { Temporal } from 'temporal-polyfill'
import { goodFriday } from './good-friday.ts'

/**
 * The bank holidays of a jurisdiction (CAL-1). `holidays` maps an ISO date to its name; `from` and `to` are the first
 * and last years that the list covers; a year in `unconfirmedYears` may yet be changed by proclamation.
 */
export type HolidayCalendar = {
  readonly jurisdiction: string
  readonly holidays: ReadonlyMap<string, string>
  readonly from: number
  readonly to: number
  readonly unconfirmedYears: readonly number[]
}

/** A date outside the years that the calendar covers: it is refused, since its holidays are not known. */
export class OutsideCalendarError extends RangeError {
  override readonly name = 'OutsideCalendarError'
}

/** A calendar whose content is wrong; the message names the first fault and where it is. */
export class InvalidCalendarError extends Error {
  override readonly name = 'InvalidCalendarError'
}

/**
 * Checks the content of a calendar file, already read from YAML or JSON: `{ jurisdiction, from, to, unconfirmed: [year],
 * holidays: [{ date: 'YYYY-MM-DD', name }] }`. Throws InvalidCalendarError for a missing part, an impossible or repeated
 * date, or one outside the years. A holiday at a weekend is allowed.
 */
export function parseHolidayCalendar(content: unknown): HolidayCalendar {
  const source = asObject(content, 'The calendar')
  const jurisdiction = asText(source['jurisdiction'], 'jurisdiction')
  const from = asYear(source['from'], 'from')
  const to = asYear(source['to'], 'to')
  if (to < from) throw new InvalidCalendarError(`The calendar runs from ${from} to ${to}, which is backwards.`)
  const within = (year: number, what: string) => {
    if (year < from || year > to) throw new InvalidCalendarError(`${what} is outside ${from} to ${to}.`)
    return year
  }
  const unconfirmedYears = asList(source['unconfirmed'] ?? [], 'unconfirmed').map((year) =>
    within(asYear(year, 'unconfirmed'), `Unconfirmed year ${String(year)}`),
  )
  const holidays = new Map<string, string>()
  for (const entry of asList(source['holidays'], 'holidays')) {
    const holiday = asObject(entry, 'Each holiday')
    const date = asDate(holiday['date'])
    if (holidays.has(date)) throw new InvalidCalendarError(`${date} is listed twice.`)
    within(Number(date.slice(0, 4)), date)
    holidays.set(date, asText(holiday['name'], `name of ${date}`))
  }
  return { jurisdiction, holidays, from, to, unconfirmedYears }
}

/** Refuses a date that the calendar does not cover, with an OutsideCalendarError. */
export function requireCovered(date: Temporal.PlainDate, calendar: HolidayCalendar): void {
  if (date.year >= calendar.from && date.year <= calendar.to) return
  throw new OutsideCalendarError(
    `${date.toString()} is outside the holiday calendar, which covers ${calendar.from} to ${calendar.to}.`,
  )
}

/** The name of the holiday on a date, or null (CAL-1). Christmas Day and Good Friday are holidays in their own right. */
export function holidayName(date: Temporal.PlainDate, calendar: HolidayCalendar): string | null {
  const listed = calendar.holidays.get(date.toString())
  if (listed !== undefined) return listed
  if (date.month === 12 && date.day === 25) return 'Christmas Day'
  return date.equals(goodFriday(date.year)) ? 'Good Friday' : null
}

function asObject(value: unknown, what: string): { [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidCalendarError(`${what} must be a set of named values.`)
  }
  return { ...value }
}

function asList(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new InvalidCalendarError(`“${what}” must be a list.`)
  return value
}

function asText(value: unknown, what: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new InvalidCalendarError(`“${what}” must be words.`)
  return value.trim()
}

function asYear(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1900 || value > 2999) {
    throw new InvalidCalendarError(`“${what}” must be a year, such as 2026.`)
  }
  return value
}

function asDate(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    throw new InvalidCalendarError(`“${String(value)}” must be a date written like 2026-12-25.`)
  }
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString()
  } catch {
    throw new InvalidCalendarError(`“${value}” is not a day that exists.`)
  }
}
