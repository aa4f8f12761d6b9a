import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { topicsFile } from '../../documents/scrutiny-lists.ts'
import { sources, sourceWords, topicStandings } from '../../rules/topics/topic-words.ts'
import { listTopics, type TopicListQuery, type TopicRow } from '../../store/list-topics.ts'
import { Standing, scrutinyNavigation } from '../scrutiny-words.tsx'

const path = '/scrutiny/topics'
const defaultSort = { column: 'score', direction: 'descending' } as const
const sorts = ['title', 'score', 'suggested', 'standing'] as const

const filters: readonly Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'source',
    label: 'From',
    options: sources.map((value) => ({ value, text: sourceWords[value] })),
  },
  {
    kind: 'select',
    name: 'standing',
    label: 'Standing',
    any: 'Suggested and listed',
    options: topicStandings.map((value) => ({ value, text: capitalised(value) })),
  },
]

const columns = [
  { name: 'title', heading: 'Topic', sortable: true, cell: ({ title }: TopicRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: TopicRow) => reference },
  { name: 'from', heading: 'Suggested by', cell: ({ suggestedBy, source }: TopicRow) => suggestedBy || source },
  {
    name: 'suggested',
    heading: 'Suggested',
    sortable: true,
    noWrap: true,
    cell: ({ suggestedAt }: TopicRow) => momentOf(suggestedAt),
  },
  {
    name: 'score',
    heading: 'Best score of 100',
    sortable: true,
    numeric: true,
    cell: ({ score }: TopicRow) => score ?? 'Not scored',
  },
  {
    name: 'standing',
    heading: 'Standing',
    sortable: true,
    cell: ({ standing }: TopicRow) => <Standing word={standing} />,
  },
]
const list = { filters, columns, defaultSort }

/** /scrutiny/topics: whoever sees scrutiny. What might be looked into, the best scored first. */
export async function topicsPage(visit: Visit): Promise<Answer> {
  const { query, asked } = read(visit)
  const first = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) =>
    listTopics(work, { ...asked, offset: first.offset, most: first.limit }),
  )
  return page({
    title: 'Topics',
    subNavigation: scrutinyNavigation(path),
    body: (
      <ListPage
        {...list}
        heading="Topics"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
        action={may(visit.actor, 'suggest a topic') ? <Button href={`${path}/suggest`}>Suggest a topic</Button> : null}
        empty={{
          heading: 'No topic has been suggested',
          children: (
            <p class="govuk-body">
              Members, officers and the public can suggest one; the public at{' '}
              <a class="govuk-link" href="/public/suggest-a-topic">
                the public form
              </a>
              .
            </p>
          ),
        }}
      />
    ),
  })
}

/** /scrutiny/topics.xlsx and .csv: exactly what is filtered. */
export const topicsWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(topicsFile(await everyRow(visit)))
export const topicsCsv = async (visit: Visit): Promise<Answer> => listCsv(topicsFile(await everyRow(visit)))

const everyRow = async (visit: Visit) =>
  (await visit.work((work) => listTopics(work, { ...read(visit).asked, offset: 0, most: 100_000 }))).rows

function read(visit: Visit) {
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const standing = topicStandings.find((word) => word === one('standing'))
  const source = sources.find((word) => word === one('source'))
  const words = one('words')
  const asked: Omit<TopicListQuery, 'offset' | 'most'> = {
    ...(standing ? { standing } : {}),
    ...(source ? { source } : {}),
    ...(words ? { words } : {}),
    sort: sorts.find((name) => name === query.sort) ?? 'score',
    direction: query.direction,
  }
  return { query, asked }
}
