import type { Temporal } from 'temporal-polyfill'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { formatDate, plural } from '../../../kernel/text.ts'
import { ActionStatusTag, readDue } from '../../../spine/actions/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { changeCounts, type PlanChange, planChanges } from '../rules/plan-changes.ts'
import { readPlan } from '../use-cases/list-items.ts'
import { type ItemThen, planAt } from '../use-cases/position-at.ts'
import { planNavigation, referenceOf } from './plan-frame.ts'

/** /plans/:reference/as-at?on=2026-05-31: the plan as it stood at the end of a day, from history. */
export async function asAtPage(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today()
  const on = readDay(visit, 'on', today)
  const day = on.day ?? today
  const { plan, items } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, items: await planAt(work, plan, day) }
  })
  return page({
    title: `${plan.title} as at ${formatDate(day)}`,
    subNavigation: planNavigation(plan, '/as-at'),
    ...wrong([on]),
    body: (
      <>
        <h1 class="govuk-heading-l">
          {plan.title} as at {formatDate(day)} <span class="sl-count">({items.length})</span>
        </h1>
        <form method="get" class="sl-no-print">
          <Input name="on" label="At the end of which day?" width={20} value={on.typed} error={on.error} />
          <Button variant="secondary">Show</Button>
        </form>
        <Position items={items} />
      </>
    ),
  })
}

function Position({ items }: { items: readonly ItemThen[] }) {
  if (items.length === 0) {
    return (
      <EmptyState heading="Nothing in the plan on that day">
        <p class="govuk-body">Choose a later day.</p>
      </EmptyState>
    )
  }
  return (
    <ScrollRegion labelledBy="as-at-caption">
      <Table
        class="sl-list"
        caption="The items as they stood"
        captionHidden
        captionId="as-at-caption"
        firstCellIsHeader
        head={['Item', 'Reference', 'Work stream', 'Lead', 'Due', 'Status', 'Last said']}
        rows={items.map((item) => [
          { content: <a href={`/actions/${item.reference}`}>{`${item.number} ${item.title}`.trim()}</a> },
          { content: item.reference, class: 'sl-no-wrap' },
          item.stream,
          item.leads,
          item.due,
          { content: <ActionStatusTag word={item.status} /> },
          item.said,
        ])}
      />
    </ScrollRegion>
  )
}

/** /plans/:reference/changes?from=…&to=…: what changed between two days (D01); from a month ago to today unless told. */
export async function changesPage(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today()
  const from = readDay(visit, 'from', today.subtract({ months: 1 }))
  const to = readDay(visit, 'to', today)
  const [first, last] = [from.day ?? today, to.day ?? today]
  const { plan, changes } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, changes: planChanges(await planAt(work, plan, first), await planAt(work, plan, last)) }
  })
  return page({
    title: `What changed in ${plan.title}`,
    subNavigation: planNavigation(plan, '/changes'),
    ...wrong([from, to]),
    body: (
      <>
        <h1 class="govuk-heading-l">What changed in {plan.title}</h1>
        <form method="get" class="sl-no-print">
          <Input name="from" label="Since the end of" width={20} value={from.typed} error={from.error} />
          <Input name="to" label="Up to the end of" width={20} value={to.typed} error={to.error} />
          <Button variant="secondary">Show</Button>
        </form>
        <h2 class="govuk-heading-m">
          {plural(changes.length, 'change')} between {formatDate(first)} and {formatDate(last)}
        </h2>
        <Changes changes={changes} />
      </>
    ),
  })
}

function Changes({ changes }: { changes: readonly PlanChange[] }) {
  if (changes.length === 0) return <p class="govuk-body">Nothing changed between the two days.</p>
  return (
    <>
      <p class="govuk-body">{changeCounts(changes)}.</p>
      <ScrollRegion labelledBy="changes-caption">
        <Table
          class="sl-list"
          caption="What changed, item by item"
          captionHidden
          captionId="changes-caption"
          firstCellIsHeader
          head={['Item', 'Reference', 'Work stream', 'What', 'Was', 'Now']}
          rows={changes.map(({ item, kind, was, now }) => [
            { content: <a href={`/actions/${item.reference}`}>{`${item.number} ${item.title}`.trim()}</a> },
            { content: item.reference, class: 'sl-no-wrap' },
            item.stream,
            kind.charAt(0).toUpperCase() + kind.slice(1),
            was,
            now,
          ])}
        />
      </ScrollRegion>
    </>
  )
}

type Day = { field: string; typed: string; day: Temporal.PlainDate | null; error?: string }

/** A day from the address, as people write days or as 2026-05-31. */
function readDay(visit: Visit, field: string, otherwise: Temporal.PlainDate): Day {
  const typed = visit.query.get(field)?.trim() ?? ''
  if (typed === '') return { field, typed: formatDate(otherwise), day: otherwise }
  const day = readDue(typed, visit.ground.clock.today()).latest
  return day ? { field, typed, day } : { field, typed, day, error: 'Enter a day, such as 31 May 2026' }
}

const wrong = (days: readonly Day[]) => {
  const errors = days.flatMap(({ field, error }) => (error ? [{ field, message: error }] : []))
  return errors.length > 0 ? { errors, status: 422 } : {}
}
