import { scaleLinear } from 'd3-scale'

const DAY = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Days since 1970 of an ISO date ("2026-03-03"). Throws on anything else. */
export function dayNumber(iso: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  // Date.parse rolls 30 February over to March in some engines: read it back to be sure.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new RangeError(`Not a calendar date: ${iso}`)
  }
  return time / DAY
}

export type Tick = { day: number; label: string }

/** First days of months from `first` to `last`, thinned to at most twelve; January carries its year. */
export function monthTicks(first: number, last: number): Tick[] {
  const start = new Date(first * DAY)
  const from = start.getUTCFullYear() * 12 + start.getUTCMonth()
  const end = new Date(last * DAY)
  const to = end.getUTCFullYear() * 12 + end.getUTCMonth() + 1
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => (to - from) / each <= 12) ?? 120
  const ticks: Tick[] = []
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY
    if (day < first || day > last) continue
    const yearToo = month % 12 === 0 || ticks.length === 0
    ticks.push({ day, label: `${MONTHS[month % 12]}${yearToo ? ` ${Math.floor(month / 12)}` : ''}` })
  }
  return ticks
}

/** From days to the picture's units. A span of one day still has a width. */
export function dayScale(first: number, last: number, left: number, right: number): (day: number) => number {
  const scale = scaleLinear([first, Math.max(last, first + 1)], [left, right])
  return (day) => Math.round(scale(day) * 10) / 10
}
