import { Button } from '../../../govuk/components/Button.tsx'
import { NoWrap } from '../../../govuk/layout.tsx'
import { definitionOf, type ListColumn } from '../../../govuk/patterns/ListPage.tsx'
import { type Filter, type ListQuery, parseListQuery } from '../../../govuk/patterns/list-query.ts'
import type { Work } from '../../access/index.ts'
import { groupsToChoose } from '../store/groups.ts'
import { listPeople, type PeopleQuery, type PersonRow } from '../store/list-people.ts'
import { dayWords } from './day-field.tsx'

/** What a list of people is filtered and sorted by, as its page and its exports share it. */
export type PeopleList = { filters: readonly Filter[]; columns: readonly ListColumn<PersonRow>[]; query: ListQuery }

export const defaultSort = { column: 'name', direction: 'ascending' } as const

/** Reads the list that an address asks for; the filters offer the groups that there are. */
export async function peopleListOf(work: Work, search: URLSearchParams): Promise<PeopleList> {
  const groups = await groupsToChoose(work, ['TEAM', 'ORG', 'BODY'])
  const options = (kind: string) =>
    groups.filter((group) => group.kind === kind).map(({ reference, title }) => ({ value: reference, text: title }))
  const filters: Filter[] = [
    { kind: 'text', name: 'name', label: 'Name or e-mail' },
    { kind: 'select', name: 'organisation', label: 'Organisation', options: options('ORG') },
    { kind: 'select', name: 'team', label: 'Team', options: options('TEAM') },
    { kind: 'select', name: 'body', label: 'Body', options: options('BODY') },
    { kind: 'select', name: 'status', label: 'Status', any: 'Here now', options: statuses },
  ]
  const query = parseListQuery(search, definitionOf({ filters, columns, defaultSort }))
  return { filters, columns, query }
}

const statuses = [
  { value: 'left', text: 'Has left' },
  { value: 'all', text: 'Everyone' },
]

/** The same question in the store's words. */
export function askOf({ query }: PeopleList, offset: number, most: number): PeopleQuery {
  const one = (name: string) => query.filters[name]?.[0]
  const status = one('status')
  return {
    words: one('name'),
    groups: [one('organisation'), one('team'), one('body')].filter((group) => group !== undefined),
    status: status === 'left' || status === 'all' ? status : 'here',
    sort: sorts.find((sort) => sort === query.sort) ?? 'name',
    direction: query.direction,
    offset,
    most,
  }
}
const sorts = ['name', 'post', 'team', 'organisation', 'left'] as const

const columns: readonly ListColumn<PersonRow>[] = [
  { name: 'name', heading: 'Name', cell: (row) => row.name, sortable: true },
  { name: 'post', heading: 'Post', cell: (row) => row.posts ?? 'No post', sortable: true },
  { name: 'team', heading: 'Team', cell: (row) => row.teams, sortable: true },
  { name: 'organisation', heading: 'Organisation', cell: (row) => row.organisations, sortable: true },
  { name: 'bodies', heading: 'Bodies', cell: (row) => row.bodies },
  { name: 'left', heading: 'Status', cell: (row) => statusOf(row), sortable: true },
]

function statusOf(row: PersonRow) {
  return row.leftOn ? <NoWrap>Left {dayWords(row.leftOn)}</NoWrap> : 'Here'
}

/** Every row of the list, for an export: at most as many as one file should hold. */
export async function wholeList(work: Work, search: URLSearchParams): Promise<PersonRow[]> {
  return (await listPeople(work, askOf(await peopleListOf(work, search), 0, 100_000))).rows
}

export function PeopleButtons() {
  return (
    <div class="govuk-button-group">
      <Button href="/people/add">Add a person</Button>
      <Button href="/people/import" variant="secondary">
        Import people
      </Button>
    </div>
  )
}
