import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { reviewsFile } from '../../documents/scrutiny-lists.ts'
import { standings } from '../../rules/scope/review-words.ts'
import { listReviews, type ReviewListQuery, type ReviewRow } from '../../store/list-reviews.ts'
import { Standing, scrutinyNavigation } from '../scrutiny-words.tsx'

const path = '/scrutiny/reviews'
const defaultSort = { column: 'started', direction: 'descending' } as const
const sorts = ['title', 'standing', 'started'] as const

const filters: readonly Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'standing',
    label: 'Standing',
    options: standings.map((value) => ({ value, text: capitalised(value) })),
  },
]

const columns = [
  { name: 'title', heading: 'Review', sortable: true, cell: ({ title }: ReviewRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: ReviewRow) => reference },
  { name: 'proposer', heading: 'Proposed by', cell: ({ proposer }: ReviewRow) => proposer ?? 'Nobody' },
  { name: 'officer', heading: 'Scrutiny officer', cell: ({ officer }: ReviewRow) => officer ?? 'Nobody yet' },
  {
    name: 'draft',
    heading: 'Scope',
    cell: ({ draft, undecided }: ReviewRow) =>
      `${draft === null ? 'No draft yet' : `Draft ${draft}`}${undecided > 0 ? `, ${undecided} undecided` : ''}`,
  },
  {
    name: 'started',
    heading: 'Started',
    sortable: true,
    noWrap: true,
    cell: ({ startedAt }: ReviewRow) => momentOf(startedAt),
  },
  {
    name: 'standing',
    heading: 'Standing',
    sortable: true,
    cell: ({ standing }: ReviewRow) => <Standing word={standing} />,
  },
]
const list = { filters, columns, defaultSort }

/** /scrutiny/reviews: whoever sees scrutiny. Every review, the newest first. */
export async function reviewsPage(visit: Visit): Promise<Answer> {
  const { query, asked } = read(visit)
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listReviews(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Scrutiny reviews',
    subNavigation: scrutinyNavigation(path),
    body: (
      <ListPage
        {...list}
        heading="Scrutiny reviews"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
        action={may(visit.actor, 'start a review') ? <Button href={`${path}/start`}>Start a review</Button> : null}
        empty={{
          heading: 'No review has been started',
          children: (
            <p class="govuk-body">
              A review begins with a topic that members choose:{' '}
              <a class="govuk-link" href="/scrutiny/topics">
                see the topics
              </a>
              .
            </p>
          ),
        }}
      />
    ),
  })
}

/** /scrutiny/reviews.xlsx and .csv: exactly what is filtered. */
export const reviewsWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(reviewsFile(await everyRow(visit)))
export const reviewsCsv = async (visit: Visit): Promise<Answer> => listCsv(reviewsFile(await everyRow(visit)))

const everyRow = async (visit: Visit) =>
  (await visit.work((work) => listReviews(work, { ...read(visit).asked, offset: 0, most: 100_000 }))).rows

function read(visit: Visit) {
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const standing = standings.find((word) => word === one('standing'))
  const words = one('words')
  const asked: Omit<ReviewListQuery, 'offset' | 'most'> = {
    ...(standing ? { standing } : {}),
    ...(words ? { words } : {}),
    sort: sorts.find((name) => name === query.sort) ?? 'started',
    direction: query.direction,
  }
  return { query, asked }
}
