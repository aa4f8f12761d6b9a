import { Temporal } from 'temporal-polyfill'

/** What a committee can have on its programme. Something in reserve keeps room for what nobody can foresee, such as a call-in. */
export const programmeSorts = ['review', 'item at a meeting', 'visit', 'report', 'performance', 'in reserve'] as const
export const programmeStandings = ['wished', 'planned', 'done', 'dropped'] as const

/** The twelve months of the municipal year in which a day lies, from May on, each by its first day. */
export function monthsOfYear(day: Temporal.PlainDate): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year: day.month >= 5 ? day.year : day.year - 1, month: 5, day: 1 })
  return Array.from({ length: 12 }, (_, months) => first.add({ months }))
}

/** The months to which an item can be moved: this one, and the rest of this municipal year and of the next. */
export function monthsAhead(today: Temporal.PlainDate): Temporal.PlainDate[] {
  const years = [...monthsOfYear(today), ...monthsOfYear(today.add({ years: 1 }))]
  const now = firstOfMonth(today)
  return years.filter((month) => Temporal.PlainDate.compare(month, now) >= 0)
}

/** The first day of the month of a day. */
export const firstOfMonth = (day: Temporal.PlainDate): Temporal.PlainDate => day.with({ day: 1 })
