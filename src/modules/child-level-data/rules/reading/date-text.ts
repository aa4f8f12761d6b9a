const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TIME = String.raw`(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])m)?Z?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'i')
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TIME}$`, 'i')
const WITH_MONTH_NAME = new RegExp(
  String.raw`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*(\d{4}|\d{2})${TIME}$`,
  'i',
)
/** A year of two digits is this century up to here, as Excel has it. */
const LAST_SHORT_YEAR = 29

export interface DateText {
  readonly year: number
  readonly month: number
  readonly day: number
  /** A time of day other than midnight is given (AA-C24). */
  readonly hasTime: boolean
}

/**
 * A date written as text in the forms that councils use, the day first: 01/02/2025, 1.2.25, 2025-02-01, 1-Feb-25,
 * 1 February 2025, each with or without a time (AA-C20). Undefined for anything else; the day need not exist.
 */
export function parseDateText(text: string): DateText | undefined {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return dated(yearFirst, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return dated(dayFirst, fullYear(dayFirst[3] ?? ''), Number(dayFirst[2]), Number(dayFirst[1]))
  const named = WITH_MONTH_NAME.exec(text)
  if (!named) return undefined
  const month = monthNamed(named[2] ?? '')
  return month === 0 ? undefined : dated(named, fullYear(named[3] ?? ''), month, Number(named[1]))
}

const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ')

function monthNamed(word: string): number {
  const small = word.toLowerCase()
  const index = MONTHS.indexOf(small.slice(0, 3))
  return index >= 0 && (FULL_MONTHS[index]?.startsWith(small) || small === 'sept') ? index + 1 : 0
}

function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year
}

function dated(parts: RegExpExecArray, year: number, month: number, day: number): DateText {
  return { year, month, day, hasTime: parts.slice(4, 7).some((part) => Number(part ?? 0) > 0) }
}
