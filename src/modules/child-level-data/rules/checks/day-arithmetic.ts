/** A day number's year, month and day, packed as year × 512 + month × 32 + day: comparable, and made without an object. */
function packedDate(day: number): number {
  // Days are counted from 1 March of year 0, so that a leap day is the last of its year.
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const dayOfMonth = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 512 + month * 32 + dayOfMonth
}

export function yearOf(day: number): number {
  return packedDate(day) >> 9
}

export function monthOf(day: number): number {
  return (packedDate(day) >> 5) & 15
}

export function dayOfMonth(day: number): number {
  return packedDate(day) & 31
}

/**
 * Completed years from one day to another; negative before the first. A child born on 29 February is a year older on 1 March of
 * other years.
 */
export function completedYears(from: number, to: number): number {
  const start = packedDate(from)
  const end = packedDate(to)
  return (end >> 9) - (start >> 9) - ((end & 511) < (start & 511) ? 1 : 0)
}

/** The same day so many calendar months later (earlier where negative), or the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const date = packedDate(day)
  const total = (date >> 9) * 12 + ((date >> 5) & 15) - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date & 31, lastOfMonth)) / 86_400_000
}

/** Whether the day is one that does not exist every year: 29 February. */
export function isLeapDay(day: number): boolean {
  return (packedDate(day) & 511) === 2 * 32 + 29
}

/** Whether the day is 28 February of a year that has no 29th. */
export function isLastOfFebruary(day: number): boolean {
  return (packedDate(day) & 511) === 2 * 32 + 28 && monthOf(day + 1) === 3
}
