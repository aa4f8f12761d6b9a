/** Month names in order; index 0 is January. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Weekday names in ISO order; index 0 is Monday. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The name of a month, 1 to 12. RangeError for any other number. */
export function monthName(month: number): string {
  const name = monthNames[month - 1]
  if (name === undefined) throw new RangeError(`There is no month ${month}.`)
  return name
}

/** The name of a weekday, Monday 1 to Sunday 7. RangeError for any other number. */
export function weekdayName(weekday: number): string {
  const name = weekdayNames[weekday - 1]
  if (name === undefined) throw new RangeError(`There is no weekday ${weekday}.`)
  return name
}
