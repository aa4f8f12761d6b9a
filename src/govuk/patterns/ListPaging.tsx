import { Pagination } from '../components/Pagination.tsx'
import {
  type ListDefinition,
  type ListQuery,
  listHref,
  MOST_ROWS_AT_ONCE,
  pageNumbers,
  pagingOf,
  ROWS_A_PAGE,
} from './list-query.ts'

type Props = { path: string; query: ListQuery; definition: ListDefinition; count: number }

/** Which rows these are, the other pages, and all of them at once where there are not too many. */
export function ListPaging({ path, query, definition, count }: Props) {
  if (count <= ROWS_A_PAGE) return null
  const { page, pages, first, last } = pagingOf(query, count)
  const to = (change: Partial<ListQuery>) => listHref(path, { ...query, all: false, page: 1, ...change }, definition)
  return (
    <div class="sl-paging">
      <p class="govuk-body-s sl-paging__words">
        Showing {figure(first)} to {figure(last)} of {figure(count)}.{' '}
        {pages === 1 ? (
          <a class="govuk-link" href={to({})}>
            Show {ROWS_A_PAGE} to a page
          </a>
        ) : count <= MOST_ROWS_AT_ONCE ? (
          <a class="govuk-link" href={to({ all: true })}>
            Show all {figure(count)}
          </a>
        ) : (
          `Filter to ${figure(MOST_ROWS_AT_ONCE)} or fewer to show all at once.`
        )}
      </p>
      {pages === 1 ? null : (
        <Pagination
          previous={page > 1 ? { href: to({ page: page - 1 }) } : undefined}
          next={page < pages ? { href: to({ page: page + 1 }) } : undefined}
          items={pageNumbers(page, pages).map((each) =>
            each === 'gap' ? { ellipsis: true } : { number: each, href: to({ page: each }), current: each === page },
          )}
        />
      )}
    </div>
  )
}

const FIGURES = new Intl.NumberFormat('en-GB')
export const figure = (value: number): string => FIGURES.format(value)
