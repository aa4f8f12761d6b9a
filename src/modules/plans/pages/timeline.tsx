import { Temporal } from 'temporal-polyfill'
import { PlanTimeline, type TimelineItem } from '../../../govuk/patterns/charts/plan-timeline.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { nextOccurrence } from '../../../kernel/occurrences.ts'
import { needsStart } from '../../../kernel/recurrence.ts'
import { formatDate, plural } from '../../../kernel/text.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import type { ActionRow } from '../../../spine/actions/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { listItems, readPlan } from '../use-cases/list-items.ts'
import { ItemTable, nameOf } from './item-table.tsx'
import { planNavigation, referenceOf } from './plan-frame.ts'

/** Items that one picture can hold and still be read. */
const mostOnALine = 300

/** /plans/:reference/timeline: the plan on a line of time, with today's line, and the same as a table. */
export async function timelinePage(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today()
  const { plan, rows, count } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    const states = ['open', 'done', 'verified', 'effect known'] as const
    return { plan, ...(await listItems(work, plan, { states, sort: 'due', most: mostOnALine })) }
  })
  const placed = rows.map((row) => ({ row, item: onTheLine(row, today) }))
  const streams = plan.streams.map(({ id, number, title }) => ({
    name: `${number} ${title}`,
    items: placed.flatMap(({ row, item }) => (row.within?.id === id && item ? [item] : [])),
  }))
  const undated = placed.flatMap(({ row, item }) => (item ? [] : [row]))
  const shown = streams.filter(({ items }) => items.length > 0)
  return page({
    title: `${plan.title}: timeline`,
    subNavigation: planNavigation(plan, '/timeline'),
    body: (
      <>
        <h1 class="govuk-heading-l">Timeline of {plan.title}</h1>
        {count > mostOnALine ? (
          <p class="govuk-body">
            The first {mostOnALine} of {count} items, by when they are due. The table has all of them.
          </p>
        ) : null}
        {shown.length === 0 ? (
          <EmptyState heading="Nothing to draw">
            <p class="govuk-body">No item has a date yet.</p>
          </EmptyState>
        ) : (
          <PlanTimeline
            id="plan-timeline"
            title={plan.title}
            today={today.toString()}
            dateWords={(iso) => formatDate(Temporal.PlainDate.from(iso))}
            streams={shown}
          />
        )}
        {undated.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">Not on the line: {plural(undated.length, 'item')} without a day</h2>
            <ItemTable rows={undated} caption="Items without a day" id="undated" today={today} />
          </>
        ) : null}
      </>
    ),
  })
}

/** Where an item stands on the line; what repeats stands at its next time. Null when it has no day. */
function onTheLine(row: ActionRow, today: Temporal.PlainDate): TimelineItem | null {
  const { due } = row
  if (due.recurrence && needsStart(due.recurrence)) return null
  const window = due.recurrence ? nextOccurrence(due, today.subtract({ days: 1 }), bankHolidays) : due
  if (!window?.earliest || !window.latest) return null
  const from = window.earliest.equals(window.latest) ? {} : { from: window.earliest.toString() }
  return {
    label: due.recurrence ? `${nameOf(row)} (next time)` : nameOf(row),
    ...from,
    to: window.latest.toString(),
    status: row.status.word,
    href: `/actions/${row.reference}`,
  }
}
