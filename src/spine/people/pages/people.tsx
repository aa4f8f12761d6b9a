import { Pagination } from '../../../govuk/components/Pagination.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { pagingOf, ROWS_A_PAGE } from '../../../govuk/patterns/list-query.ts'
import { may } from '../../access/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { listNames, listPeople } from '../store/list-people.ts'
import { peopleNavigation } from './navigation.ts'
import { askOf, defaultSort, PeopleButtons, peopleListOf } from './people-list.tsx'

/** /people: everyone signed in; whoever is not of the service sees names alone. */
export async function peoplePage(visit: Visit): Promise<Answer> {
  if (!may(visit.actor, 'see people')) return namesPage(visit)
  const { list, rows, count } = await visit.work(async (work) => {
    const list = await peopleListOf(work, visit.query)
    const first = await listPeople(work, askOf(list, 0, 1))
    const { offset, limit } = pagingOf(list.query, first.count)
    return { list, ...(await listPeople(work, askOf(list, offset, limit))) }
  })
  return page({
    title: 'People',
    subNavigation: peopleNavigation(visit),
    body: (
      <ListPage
        {...list}
        heading="People"
        count={count}
        path="/people"
        href={(row) => `/people/${row.reference}`}
        rows={rows}
        defaultSort={defaultSort}
        action={may(visit.actor, 'keep people') ? <PeopleButtons /> : null}
        exports={{ excel: '/people/export/excel', csv: '/people/export/csv' }}
        empty={{
          heading: 'Nobody is on the register yet',
          children: <p class="govuk-body">Import people from a spreadsheet, or add them one by one.</p>,
        }}
      />
    ),
  })
}

async function namesPage(visit: Visit): Promise<Answer> {
  const asked = Number(/^\d{1,4}$/.exec(visit.query.get('page') ?? '')?.[0] ?? 1)
  const at = Math.max(asked, 1)
  const { names, count } = await visit.work((work) => listNames(work, (at - 1) * ROWS_A_PAGE, ROWS_A_PAGE))
  const pages = Math.max(1, Math.ceil(count / ROWS_A_PAGE))
  const to = (number: number) => ({ href: `/people?page=${number}` })
  return page({
    title: 'People',
    body: (
      <>
        <h1 class="govuk-heading-l">
          People <span class="sl-count">({count})</span>
        </h1>
        <p class="govuk-body">The people named in plans and papers. The council’s own staff see more of each.</p>
        <Table
          caption="People by name"
          captionHidden
          firstCellIsHeader
          head={['Name']}
          rows={names.map((name) => [name])}
        />
        {pages > 1 ? (
          <Pagination
            previous={at > 1 ? to(at - 1) : undefined}
            next={at < pages ? to(at + 1) : undefined}
            items={[]}
          />
        ) : null}
      </>
    ),
  })
}
