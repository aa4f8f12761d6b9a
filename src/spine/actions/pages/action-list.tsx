import type { Temporal } from 'temporal-polyfill'
import type { ListColumn } from '../../../govuk/patterns/ListPage.tsx'
import type { Filter, ListQuery } from '../../../govuk/patterns/list-query.ts'
import { pagingOf } from '../../../govuk/patterns/list-query.ts'

import type { ActionSort } from '../action-query.ts'
import { type StatusWord, statusWords } from '../action-status.ts'
import type { LeadChoices } from '../choose-leads.ts'
import { readDue } from '../due.ts'
import type { ActionPage, ActionRow } from '../list-actions.ts'
import { ActionStatusTag, Due, leadWords } from './action-words.tsx'

/** The filters that every list of actions has. */
export function actionFilters(choices: LeadChoices): Filter[] {
  const options = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, text: name }))
  return [
    { kind: 'text', name: 'words', label: 'Words or number' },
    {
      kind: 'select',
      name: 'lead',
      label: 'Lead',
      any: 'Anyone',
      options: options([...choices.people, ...choices.posts]),
    },
    {
      kind: 'select',
      name: 'status',
      label: 'Status',
      options: statusWords.map((word) => ({ value: word, text: word })),
    },
    { kind: 'text', name: 'from', label: 'Due from' },
    { kind: 'text', name: 'to', label: 'Due to' },
    { kind: 'select', name: 'partner', label: 'Partner', options: options(choices.partners) },
    { kind: 'checkboxes', name: 'only', label: 'Key milestones', options: [{ value: 'key', text: 'Only those' }] },
  ]
}

/** What the address asks for, as the store wants it. A day that cannot be read is left out. */
export function actionPageOf({ filters, sort, direction }: ListQuery, today: Temporal.PlainDate): ActionPage {
  const one = (name: string) => filters[name]?.[0]
  const day = (name: string, end: 'earliest' | 'latest') => {
    const typed = one(name)
    return typed ? readDue(typed, today)[end]?.toString() : undefined
  }
  const status = statusWords.find((word: StatusWord) => word === one('status'))
  return {
    ...given('words', one('words')),
    ...given('leadId', one('lead')),
    ...given('partnerId', one('partner')),
    ...given('dueFrom', day('from', 'earliest')),
    ...given('dueTo', day('to', 'latest')),
    ...(status ? { statuses: [status] } : {}),
    ...(one('only') === 'key' ? { keyOnly: true } : {}),
    ...given(
      'sort',
      sorts.find((name) => name === sort),
    ),
    direction,
  }
}

const sorts: readonly ActionSort[] = ['number', 'title', 'due', 'stands in', 'reference', 'lead']

const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  value === undefined ? {} : ({ [name]: value } satisfies Record<string, Value>)

/** Reads a page of a list: the rows that it shows and how many there are in all. */
export async function readPage(
  query: ListQuery,
  read: (page: { offset: number; most: number }) => Promise<{ rows: ActionRow[]; count: number }>,
): Promise<{ rows: ActionRow[]; count: number }> {
  const first = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const found = await read({ offset: first.offset, most: first.limit })
  const { offset, limit } = pagingOf(query, found.count)
  return offset === first.offset && limit === first.limit ? found : read({ offset, most: limit })
}

/** The columns of a list of actions. */
export function actionColumns(today: Temporal.PlainDate): ListColumn<ActionRow>[] {
  return [
    {
      name: 'title',
      heading: 'Action',
      sortable: true,
      cell: ({ number, title }) => (number === '' ? title : `${number} ${title}`),
    },
    { name: 'reference', heading: 'Reference', sortable: true, noWrap: true, cell: ({ reference }) => reference },
    { name: 'stands in', heading: 'Stands in', sortable: true, cell: ({ within }) => within?.title ?? '' },
    { name: 'lead', heading: 'Lead', sortable: true, cell: ({ leads }) => leadWords(leads) },
    {
      name: 'due',
      heading: 'Due',
      sortable: true,
      cell: ({ due, state }) => <Due due={due} late={state === 'open'} today={today} />,
    },
    {
      name: 'status',
      heading: 'Status',
      cell: ({ status, key }) => (
        <>
          <ActionStatusTag word={status.word} />
          {key ? ' Key' : ''}
        </>
      ),
    },
  ]
}
