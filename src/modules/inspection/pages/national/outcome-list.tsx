import type { ListColumn } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, type ListQuery, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { filterOutcomes, gradeColumns, type Outcome, outcomeGrades } from '../../rules/national/outcomes.ts'
import type { NationalPicture } from '../../use-cases/national-picture.ts'
import { day } from '../inspection-words.tsx'

/** By name, by day; never by grade, so that nobody is placed above another. */
export const defaultSort = { column: 'authority', direction: 'ascending' } as const
const lately = [6, 12, 24, 36]

export const gradesIn = ({ grades }: Outcome): string =>
  gradeColumns.flatMap(({ key, name }) => (grades[key] ? [`${name}: ${grades[key]}`] : [])).join('; ')

export const columns: readonly ListColumn<Outcome>[] = [
  { name: 'authority', heading: 'Authority', sortable: true, cell: ({ authority }) => authority },
  { name: 'region', heading: 'Region', sortable: true, cell: ({ region }) => region },
  { name: 'fieldwork', heading: 'Fieldwork from', sortable: true, noWrap: true, cell: ({ starts }) => day(starts) },
  {
    name: 'published',
    heading: 'Published',
    sortable: true,
    noWrap: true,
    cell: ({ published }) => (published ? day(published) : 'Not said'),
  },
  { name: 'version', heading: 'Framework version', cell: ({ frameworkVersion }) => frameworkVersion },
  { name: 'grades', heading: 'Grades', cell: gradesIn },
]

const sortedBy: Readonly<Record<string, (one: Outcome) => string>> = {
  authority: ({ authority }) => authority,
  region: ({ region }) => region,
  fieldwork: ({ starts }) => starts,
  published: ({ published }) => published,
}

/** What the address asks for of the national picture: the list, its filters, and whose neighbours are held beside each other. */
export function outcomeListOf(picture: NationalPicture, search: URLSearchParams, today: string) {
  const filters = filtersOf(picture)
  const sortable = columns.filter((column) => column.sortable).map(({ name }) => name)
  const query = parseListQuery(search, { filters, sortable, defaultSort })
  const asked = (name: string) => query.filters[name]?.[0]
  const neighboursOf = asked('neighbours')
  const among = neighboursOf ? [neighboursOf, ...codesBeside(picture, neighboursOf)] : undefined
  const months = asked('since')
  const shown = filterOutcomes(picture.all, {
    region: asked('region'),
    version: asked('version'),
    judgement: asked('judgement'),
    grade: asked('grade'),
    among: among && new Set(among),
    since: months ? monthsBefore(today, Number(months)) : undefined,
  })
  /** Neighbours of whom the outcomes say nothing. */
  const missing = (among ?? []).filter((code) => !picture.all.some(({ laCode }) => laCode === code))
  return { filters, query, shown: sorted(shown, query), neighboursOf, among, missing }
}

export const codesBeside = ({ neighbours }: NationalPicture, code: string): string[] =>
  neighbours.values.filter(({ laCode }) => laCode === code).map(({ neighbourCode }) => neighbourCode)

export const nameOf = ({ all }: NationalPicture, code: string): string =>
  all.find(({ laCode }) => laCode === code)?.authority ?? `the authority with the code ${code}`

function filtersOf(picture: NationalPicture): Filter[] {
  const { all, neighbours } = picture
  const different = (of: (one: Outcome) => string) =>
    [...new Set(all.map(of))]
      .filter((one) => one !== '')
      .toSorted()
      .map((one) => ({ value: one, text: one }))
  const having = [...new Set(neighbours.values.map(({ laCode }) => laCode))]
    .map((code) => ({ value: code, text: nameOf(picture, code) }))
    .toSorted((one, other) => one.text.localeCompare(other.text))
  const select = (name: string, label: string, options: { value: string; text: string }[]): Filter => ({
    kind: 'select',
    name,
    label,
    options,
  })
  return [
    select(
      'region',
      'Region',
      different(({ region }) => region),
    ),
    select(
      'version',
      'Framework version',
      different(({ frameworkVersion }) => frameworkVersion),
    ),
    select(
      'judgement',
      'Judgement',
      gradeColumns.map(({ key, name }) => ({ value: key, text: name })),
    ),
    select(
      'grade',
      'Grade',
      outcomeGrades.map((one) => ({ value: one, text: one })),
    ),
    ...(having.length > 0 ? [select('neighbours', 'Statistical neighbours of', having)] : []),
    select(
      'since',
      'Fieldwork in the last',
      lately.map((months) => ({ value: String(months), text: `${months} months` })),
    ),
  ]
}

function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const since = year * 12 + month - 1 - months
  const [sinceYear, sinceMonth] = [Math.floor(since / 12), (since % 12) + 1]
  return `${sinceYear}-${String(sinceMonth).padStart(2, '0')}-${today.slice(8)}`
}

function sorted(outcomes: readonly Outcome[], { sort, direction }: ListQuery): Outcome[] {
  const of = sortedBy[sort] ?? (({ authority }: Outcome) => authority)
  const way = direction === 'descending' ? -1 : 1
  return outcomes.toSorted(
    (one, other) => way * of(one).localeCompare(of(other)) || one.authority.localeCompare(other.authority),
  )
}
