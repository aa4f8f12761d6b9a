import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { may } from '../../../../spine/access/index.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { type BulletinRow, listBulletins } from '../../store/read-bulletins.ts'
import { beginBulletin } from '../../use-cases/bulletin.ts'

const path = '/governance/bulletins'
const defaultSort = { column: 'issued', direction: 'descending' } as const

/** /governance/bulletins: councillors and the service. */
export async function bulletinsPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, { filters: [], sortable: [], defaultSort })
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listBulletins(work, { offset, most: limit }))
  return page({
    title: 'Members’ bulletins',
    subNavigation: subNavigation('bulletins'),
    body: (
      <ListPage
        heading="Members’ bulletins"
        path={path}
        query={query}
        columns={columns}
        defaultSort={defaultSort}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        action={
          may(visit.actor, 'write a bulletin') ? (
            <form method="post" action={`${path}/begin`}>
              <FormToken visit={visit} />
              <Button preventDoubleClick>Begin a bulletin</Button>
            </form>
          ) : null
        }
        empty={{
          heading: 'No bulletin yet',
          children: (
            <p class="govuk-body">Urgent decisions, data, visits and news for members are gathered in bulletins.</p>
          ),
        }}
      />
    ),
  })
}

const columns = [
  { name: 'title', heading: 'Bulletin', cell: ({ title }: BulletinRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: BulletinRow) => reference },
  {
    name: 'issued',
    heading: 'Issued',
    noWrap: true,
    cell: ({ issuedOn }: BulletinRow) => (issuedOn ? day(issuedOn) : 'Draft'),
  },
  {
    name: 'read',
    heading: 'Read by',
    cell: ({ read, sent }: BulletinRow) => (sent > 0 ? `${read} of ${sent}` : 'Not sent'),
  },
  {
    name: 'waits',
    heading: 'For you',
    cell: ({ waits }: BulletinRow) => (waits ? <Tag tone="amber">Not read yet</Tag> : 'Nothing to do'),
  },
]

/** …/begin: the programme manager, the director. */
export async function begin(visit: Visit): Promise<Answer> {
  const reference = await visit.work(beginBulletin)
  return redirect(`${path}/${reference}/change`, {
    what: `${reference} is begun.`,
    next: 'Urgent decisions since the last bulletin are in it already.',
  })
}
