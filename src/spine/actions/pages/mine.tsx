import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { figure, ListPaging } from '../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { dayOf } from '../../../kernel/when-words.ts'
import { type Answer, FormToken, page, type Visit } from '../../web/index.ts'
import { calendarFeedOf } from '../calendar/calendar-feed.ts'
import { type ActionPage, type ActionRow, listActions } from '../list-actions.ts'
import { readPage } from './action-list.tsx'
import { ActionStatusTag, Due } from './action-words.tsx'
import { actionsNavigation } from './register.tsx'

/** What somebody leads comes by when it falls due, a page at a time. */
export const myList = { filters: [], sortable: [], defaultSort: { column: 'due', direction: 'ascending' } } as const

/** What is asked of a list of one's own actions: what is settled needs nobody. */
export const myOwn = (visit: Visit) =>
  ({
    leadId: visit.session?.personId ?? '',
    states: ['open', 'done', 'verified'],
    sort: 'due',
  }) satisfies ActionPage

/** /actions/mine: what this person leads, what falls due first at the top; and their calendar's address. */
export async function minePage(visit: Visit): Promise<Answer> {
  const asked = myOwn(visit)
  const query = parseListQuery(visit.query, myList)
  const { rows, count, feed } = await visit.work(async (work) => ({
    ...(await readPage(query, (part) => listActions(work, { ...asked, ...part }))),
    feed: await calendarFeedOf(work, asked.leadId),
  }))
  return page({
    title: 'My actions',
    subNavigation: actionsNavigation('/actions/mine'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          My actions <span class="sl-count">({figure(count)})</span>
        </h1>
        <MyActions rows={rows} visit={visit} />
        <ListPaging path="/actions/mine" query={query} definition={myList} count={count} />
        <Calendar visit={visit} feed={feed} />
      </>
    ),
  })
}

/** What somebody leads, in a table whose rows lead to where they can say how it is going. */
export function MyActions({ rows, visit }: { rows: readonly ActionRow[]; visit: Visit }) {
  const today = visit.ground.clock.today()
  if (rows.length === 0) {
    return (
      <EmptyState heading="Nothing waits for you">
        <p class="govuk-body">You lead nothing that is open, and deputise for nothing.</p>
      </EmptyState>
    )
  }
  return (
    <ScrollRegion labelledBy="mine-caption">
      <Table
        class="sl-list"
        caption="What I lead, what falls due first at the top"
        captionHidden
        captionId="mine-caption"
        firstCellIsHeader
        head={['Action', 'Reference', 'Stands in', 'Due', 'Status', 'Why']}
        rows={rows.map((row) => [
          {
            content: (
              <a href={`/actions/${row.reference}#progress`}>
                {row.number === '' ? row.title : `${row.number} ${row.title}`}
              </a>
            ),
          },
          { content: row.reference, class: 'sl-no-wrap' },
          row.within?.title ?? '',
          { content: <Due due={row.due} late={row.state === 'open'} today={today} /> },
          { content: <ActionStatusTag word={row.status.word} /> },
          row.status.reasons[0] ?? '',
        ])}
      />
    </ScrollRegion>
  )
}

function Calendar({ visit, feed }: { visit: Visit; feed: Date | null }) {
  return (
    <section aria-labelledby="calendar">
      <h2 class="govuk-heading-m" id="calendar">
        In your calendar
      </h2>
      <p class="govuk-body">
        A secret address that Outlook or a phone can follow. It shows what falls due for you for a year ahead, and only
        what you may read. Whoever has the address can read it, so treat it as a password.
      </p>
      {feed ? <p class="govuk-body">You have had one since {dayOf(feed)}. A new one ends the old.</p> : null}
      <div class="govuk-button-group">
        <form method="post" action="/actions/mine/calendar">
          <FormToken visit={visit} />
          <Button variant="secondary" preventDoubleClick>
            {feed ? 'Make a new address' : 'Make my calendar address'}
          </Button>
        </form>
        {feed ? (
          <form method="post" action="/actions/mine/calendar/end">
            <FormToken visit={visit} />
            <Button variant="secondary" preventDoubleClick>
              End it
            </Button>
          </form>
        ) : null}
      </div>
    </section>
  )
}
