import { type PeriodKind, periodOf } from './periods.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The first day of the period that somebody's words name, for a measure of this kind: "Mar 26", "March 2026", "03/2026",
 * "31/03/2026", "2026-03-31", "Q4 2025/26", "2025-26". Null where they name none, or one of another kind: a month of a
 * quarterly measure is taken as its quarter only where it is given as a day.
 */
export function readPeriod(kind: PeriodKind, words: string): string | null {
  const text = words.trim().toLowerCase().replace(/\s+/g, ' ')
  const day = dayIn(text)
  if (day) return periodOf(kind, day)
  if (kind === 'month') return monthIn(text)
  const year = yearIn(text)
  if (year === null) return null
  if (kind === 'year') return /q(?:uarter)? ?\d/.test(text) ? null : `${year}-04-01`
  const quarter = /q(?:uarter|tr)?\.? ?([1-4])(?!\d)/.exec(text)?.[1]
  if (!quarter) return null
  return quarter === '4' ? `${year + 1}-01-01` : `${year}-${pad(1 + Number(quarter) * 3)}-01`
}

/** Whether words could name a period of some kind: a heading of a sheet with a column for each period. */
export const namesPeriod = (words: string): boolean =>
  (['month', 'quarter', 'year'] as const).some((kind) => readPeriod(kind, words) !== null)

function dayIn(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/.exec(text)
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1, 4) : british ? [british[3], british[2], british[1]] : []
  if (!year || !month || !day) return null
  const made = `${year}-${pad(Number(month))}-${pad(Number(day))}`
  const time = Date.parse(`${made}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(made) ? made : null
}

function monthIn(text: string): string | null {
  const named = /^([a-z]{3,9})\.?[ -]?'?(\d{4}|\d{2})$/.exec(text)
  const index = named ? monthNames.indexOf((named[1] ?? '').slice(0, 3)) : -1
  if (named && index >= 0) return `${fullYear(named[2] ?? '')}-${pad(index + 1)}-01`
  const numbers = /^(\d{4})-(\d{1,2})$|^(\d{1,2})[/-](\d{4})$/.exec(text)
  const [year, month] = numbers ? [numbers[1] ?? numbers[4], Number(numbers[2] ?? numbers[3])] : []
  return year && month && month <= 12 ? `${year}-${pad(month)}-01` : null
}

/** "2025/26", "2025-2026" and "25/26" are the year that begins in April 2025. The two must follow each other. */
function yearIn(text: string): number | null {
  const found = /(?:^|[^\d])(\d{4}|\d{2}) ?[/–-] ?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!found) return null
  const [first, second] = [fullYear(found[1] ?? ''), fullYear(found[2] ?? '')]
  return second === first + 1 ? first : null
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
const pad = (number: number): string => String(number).padStart(2, '0')
