import type { Temporal } from 'temporal-polyfill'
import { type AgreedDate, noDate } from './agreed-date.ts'
import { type HolidayCalendar, holidayName } from './calendar.ts'
import { joinReadings, readWeeks } from './combine-readings.ts'
import { weekdayName } from './date-names.ts'
import { type DateReading, type Reading, scanForm, supposition } from './date-reading.ts'
import { plainDateWords } from './date-word-patterns.ts'
import { dayForms, monthFirstForms } from './day-forms.ts'
import { clearMonthForms, monthForms } from './month-forms.ts'
import { type FoundRecurrence, findRecurrence } from './parse-recurrence.ts'
import { needsStart } from './recurrence.ts'
import { formatDate, joinWords } from './text.ts'
import { isWorkingDay } from './working-days.ts'
import { yearForms } from './year-forms.ts'

/** `asAt` is the date that the paper speaks from, for dates without a year; `calendar` notes days on which all is closed. */
export type ParsingContext = { readonly asAt: Temporal.PlainDate; readonly calendar: HolidayCalendar }

const forms = [...dayForms, ...clearMonthForms, ...monthFirstForms, ...monthForms, ...yearForms]

/** Words that say there is no date, or none yet: they are kept, and nothing is wrong with them. */
const undated =
  /\b(?:on-?\s?going|continuous(?:ly)?|continuing|immediate(?:ly)?|asap|as soon as possible|tb[acd]|to be (?:confirmed|agreed|decided|arranged|determined|set)|n\/?a|not applicable|none|completed?|done|in progress|in place|now)\b/

/**
 * Reads a date as people write it in a plan: UK order always, two-digit years 00 to 79 in this century. Whatever
 * cannot be a date keeps its text with a problem, and nothing is ever guessed into `earliest` or `latest` (CAL-8). The
 * text comes back as it was given, without the spaces around it.
 */
export function parseAgreedDate(text: string, context: ParsingContext): AgreedDate {
  const typed = text.trim()
  const words = plainDateWords(typed)
  if (/^[-.?\s]*$/.test(words)) return noDate(typed)
  const found = findRecurrence(words)
  if (found && 'fault' in found) return noDate(typed, { message: found.fault, suggestion: null })
  const unread = found ? blank(words, found.at, found.end) : words
  const readings = joinReadings(readWeeks(unread, findReadings(unread, context.asAt)), unread, (part, asAt) =>
    findReadings(part, asAt),
  )
  const faulty = readings.find((reading) => 'problem' in reading)
  if (faulty && 'problem' in faulty) return noDate(typed, faulty.problem)
  const dated = readings.filter((reading) => 'earliest' in reading)
  return found ? repeating(typed, found, dated, unread) : single(typed, dated, unread, context)
}

function findReadings(words: string, asAt: Temporal.PlainDate): readonly Reading[] {
  const all: Reading[] = []
  let rest = words
  for (const form of forms) {
    const scanned = scanForm(rest, form, asAt)
    all.push(...scanned.readings)
    rest = scanned.rest
  }
  return all.toSorted((first, second) => first.at - second.at)
}

function single(typed: string, dated: readonly DateReading[], words: string, context: ParsingContext): AgreedDate {
  const [reading] = dated
  if (reading === undefined) {
    if (undated.test(words)) return noDate(typed)
    return noDate(typed, { message: 'No date could be read from these words.', suggestion: null })
  }
  if (dated.some((other) => !sameDates(reading, other))) {
    const list = joinWords(dated.map(({ latest }) => formatDate(latest)))
    return noDate(typed, { message: `These words name more than one date: ${list}. Keep one.`, suggestion: null })
  }
  if (/\b(?:not before|after)\s*$/.test(words.slice(0, reading.at))) {
    return noDate(typed, { message: 'These words say after when, and not by when.', suggestion: null })
  }
  const { precision, earliest, latest } = reading
  const notes = [supposition(reading, context.asAt), closedDayNote(reading, context.calendar)]
  const note = notes.filter((each) => each !== null).join(' ') || null
  return { text: typed, precision, earliest, latest, recurrence: null, problem: null, note }
}

function repeating(
  typed: string,
  found: Exclude<FoundRecurrence, { readonly fault: string }>,
  dated: readonly DateReading[],
  words: string,
): AgreedDate {
  const [start, ...others] = dated
  const isStart =
    start &&
    /\b(?:from|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|since|first)\b[^¶]*$/.test(words.slice(0, start.at))
  if (others.length > 0 || (start && !isStart)) {
    const message = 'These words say both a date and how it repeats: write “from” before the date when it is the first.'
    return noDate(typed, { message, suggestion: null })
  }
  const recurrence = { ...found.recurrence, starts: start?.earliest ?? null }
  const note = needsStart(recurrence) ? 'Give the first date, so that the next ones can be worked out.' : null
  return { ...noDate(typed), precision: 'recurring', recurrence, note }
}

function sameDates(first: DateReading, second: DateReading): boolean {
  return first.earliest.equals(second.earliest) && first.latest.equals(second.latest)
}

function closedDayNote({ precision, latest }: DateReading, calendar: HolidayCalendar): string | null {
  if (precision !== 'day' || latest.year < calendar.from || latest.year > calendar.to) return null
  if (isWorkingDay(latest, calendar)) return null
  const why = latest.dayOfWeek > 5 ? weekdayName(latest.dayOfWeek) : (holidayName(latest, calendar) ?? 'holiday')
  return `${formatDate(latest)} is not a working day (${why}).`
}

function blank(words: string, at: number, end: number): string {
  return words.slice(0, at) + '¶'.repeat(end - at) + words.slice(end)
}
