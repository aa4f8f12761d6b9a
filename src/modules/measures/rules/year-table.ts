import { type PeriodKind, periodOf, periodWords } from './periods.ts'

/** A value in words, in the period that begins on a day. */
type Said = { readonly startsOn: string; readonly words: string }
type Table = { columns: string[]; rows: string[][] }

/**
 * Values beside those of the same month or quarter of other years: a row for each month from April on, a column for each
 * year. So two years of months fit on a page, and what comes back each winter is seen. Yearly values are a row each.
 */
export function yearTable(kind: PeriodKind, values: readonly Said[]): Table {
  if (kind === 'year')
    return {
      columns: ['Year', 'Value'],
      rows: values.map(({ startsOn, words }) => [periodWords(kind, startsOn), words]),
    }
  const years = [...new Set(values.map(({ startsOn }) => periodOf('year', startsOn)))].toSorted()
  const parts = new Map<string, Map<string, string>>()
  for (const { startsOn, words } of values) {
    const part = partOfYear(kind, startsOn)
    const said = parts.get(part) ?? new Map<string, string>()
    parts.set(part, said.set(periodOf('year', startsOn), words))
  }
  const order = [...parts.keys()].toSorted((a, b) => placeOf(kind, a) - placeOf(kind, b))
  return {
    columns: [kind === 'month' ? 'Month' : 'Quarter', ...years.map((year) => periodWords('year', year))],
    rows: order.map((part) => [part, ...years.map((year) => parts.get(part)?.get(year) ?? '')]),
  }
}

const months = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
]

/** "May", "Quarter 2". */
function partOfYear(kind: 'month' | 'quarter', startsOn: string): string {
  const month = (Number(startsOn.slice(5, 7)) + 8) % 12
  return kind === 'month' ? (months[month] ?? '') : `Quarter ${Math.floor(month / 3) + 1}`
}

const placeOf = (kind: 'month' | 'quarter', part: string) =>
  kind === 'month' ? months.indexOf(part) : Number(part.slice(-1))
