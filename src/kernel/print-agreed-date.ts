import type { Temporal } from 'temporal-polyfill'
import type { AgreedDate, Precision } from './agreed-date.ts'
import { monthName } from './date-names.ts'
import { lastOfMonth } from './date-reading.ts'
import { printRecurrence } from './print-recurrence.ts'
import { formatDate } from './text.ts'

/**
 * An agreed date in people's words: "31 May 2014", "end of July 2014", "2nd week of each month". Words that hold no
 * date are given back as they were typed. Reading the result again gives the same dates.
 */
export function printAgreedDate(agreed: AgreedDate): string {
  if (agreed.recurrence) return printRecurrence(agreed.recurrence)
  const { earliest, latest, precision, text } = agreed
  if (earliest === null || latest === null) return text
  const stretch = earliest.equals(latest) ? formatDate(latest) : `${formatDate(earliest)} to ${formatDate(latest)}`
  return periodWords(precision, earliest, latest) ?? stretch
}

function periodWords(precision: Precision, earliest: Temporal.PlainDate, latest: Temporal.PlainDate): string | null {
  switch (precision) {
    case 'week':
      return weekWords(earliest, latest)
    case 'month':
      return monthWords(earliest, latest)
    case 'quarter':
      return quarterWords(earliest)
    case 'season':
      return seasonWords(earliest)
    case 'year':
      return earliest.month === 1 ? String(earliest.year) : financialYear(earliest.year)
    default:
      return null
  }
}

function weekWords(earliest: Temporal.PlainDate, latest: Temporal.PlainDate): string {
  if (earliest.add({ days: 6 }).equals(latest)) return `week commencing ${formatDate(earliest)}`
  return `week ending ${formatDate(latest)}`
}

function monthWords(earliest: Temporal.PlainDate, latest: Temporal.PlainDate): string | null {
  const month = `${monthName(latest.month)} ${latest.year}`
  const sameMonth = earliest.month === latest.month && earliest.year === latest.year
  const endsMonth = latest.equals(lastOfMonth(latest.year, latest.month))
  if (!sameMonth) {
    if (earliest.day !== 1 || !endsMonth) return null
    const firstYear = earliest.year === latest.year ? '' : ` ${earliest.year}`
    return `${monthName(earliest.month)}${firstYear} to ${month}`
  }
  if (earliest.day === 1 && endsMonth) return month
  if (earliest.day === 1 && latest.day === 10) return `early ${month}`
  if (earliest.day === 11 && latest.day === 20) return `mid ${month}`
  return earliest.day === 21 && endsMonth ? `end of ${month}` : null
}

function quarterWords(earliest: Temporal.PlainDate): string {
  const year = earliest.month < 4 ? earliest.year - 1 : earliest.year
  return `Q${1 + (((earliest.month + 8) % 12) - ((earliest.month + 8) % 3)) / 3} ${financialYear(year)}`
}

function seasonWords(earliest: Temporal.PlainDate): string {
  if (earliest.month === 12) return `winter ${financialYear(earliest.year)}`
  return `${['spring', 'summer', 'autumn'][earliest.month / 3 - 1] ?? 'winter'} ${earliest.year}`
}

/** "2014/15", the year that begins in 2014. */
function financialYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}
