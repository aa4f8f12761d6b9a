import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { may } from '../../../../spine/access/index.ts'
import { inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { type VisitDay, visitCalendar } from '../../use-cases/after/keep-visits.ts'
import { day } from '../inspection-words.tsx'

const path = '/inspections/visits/calendar'
const filters = [
  {
    kind: 'select',
    name: 'days',
    label: 'Days',
    any: 'From today on',
    options: [{ value: 'all', text: 'All' }],
  },
] as const
const definition = { filters, sortable: [], defaultSort: { column: 'by', direction: 'ascending' } } as const

/** /inspections/visits/calendar: anyone signed in sees the days; the service what is to be done by whom (C10, ILACS-M4). */
export async function visitCalendarPage(visit: Visit): Promise<Answer> {
  const full = may(visit.actor, 'see what follows a report')
  const query = parseListQuery(visit.query, definition)
  const today = visit.ground.clock.today().toString()
  const every = await visit.work((work) => visitCalendar(work, full))
  const days = query.filters['days']
    ? every
    : every.filter(({ by, done, whom }) => by >= today || (whom !== '' && !done))
  const { offset, limit } = pagingOf(query, days.length)
  const other = query.filters['days']
    ? { href: path, text: 'Show the days from today on' }
    : { href: `${path}?days=all`, text: 'Show all days' }
  return page({
    title: 'Calendar of monitoring visits',
    subNavigation: inspectionNavigation(''),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Calendar of monitoring visits <span class="sl-count">({days.length})</span>
        </h1>
        <p class="govuk-body">
          {full
            ? 'When inspectors are on site, what each visit needs of whom by when, and when the next is to be expected.'
            : 'When inspectors are on site and when the next visit is to be expected. These are days on which officers are asked for.'}{' '}
          <a class="govuk-link" href={other.href}>
            {other.text}
          </a>
        </p>
        {days.length === 0 ? (
          <EmptyState heading="No day to come">
            <p class="govuk-body">
              Visits follow an inadequate judgement, and are recorded under what follows its report.
            </p>
          </EmptyState>
        ) : (
          <ScrollRegion labelledBy="calendar">
            <Table
              class="sl-list"
              caption="Days of monitoring visits, in their order"
              captionHidden
              captionId="calendar"
              firstCellIsHeader
              head={['What', 'By', ...(full ? ['Who', 'Visit', 'Standing'] : []), 'Why that day']}
              rows={days
                .slice(offset, offset + limit)
                .map((one) => [
                  one.what,
                  { content: day(one.by), class: 'sl-no-wrap' },
                  ...(full
                    ? [
                        one.whom || 'Nobody: it is not ours to do',
                        { content: <VisitLink of={one.visit} />, class: 'sl-no-wrap' },
                        { content: <Standing of={one} today={today} /> },
                      ]
                    : []),
                  one.why,
                ])}
            />
          </ScrollRegion>
        )}
        <ListPaging path={path} query={query} definition={definition} count={days.length} />
      </>
    ),
  })
}

function VisitLink({ of }: { of: string | null }) {
  if (of === null) return <>Not yet</>
  return (
    <a class="govuk-link" href={`/inspections/visits/${of}`}>
      {of}
    </a>
  )
}

function Standing({ of, today }: { of: VisitDay; today: string }) {
  if (of.done) return <Tag tone="green">Done</Tag>
  if (of.whom !== '' && of.by < today) return <Tag tone="red">Late</Tag>
  return <>{of.by < today ? 'Past' : 'To come'}</>
}
