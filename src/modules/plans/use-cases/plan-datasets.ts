import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { formatDate, plural } from '../../../kernel/text.ts'
import type { Work } from '../../../spine/access/index.ts'
import { statusWords } from '../../../spine/actions/index.ts'
import {
  type Choice,
  type Dataset,
  type DatasetRow,
  type DatasetValue,
  dataset,
} from '../../../spine/datasets/index.ts'
import { changeCounts, planChanges } from '../rules/plan-changes.ts'
import { countWords } from '../rules/stream-position.ts'
import { listPlans, oldestLivePlan } from '../store/read-plans.ts'
import { type Plan, readPlan } from './list-items.ts'
import { type ItemThen, planAt } from './position-at.ts'

const asAt = z.iso.date()
/** Left out, it is the council's oldest live plan, on which papers drew before one could be chosen. */
const plan = z.string().optional()
/** Which plan a paper draws on: the live ones. */
const whichPlan: Choice = {
  parameter: 'plan',
  label: 'Plan',
  subjects: async (work) =>
    (await listPlans(work))
      .filter(({ status }) => status === 'live')
      .map(({ reference, title }) => ({ value: reference, text: `${title} (${reference})` })),
}
const one = z.object({ plan, asAt })
const between = z.object({ plan, asAt, since: z.iso.date().nullable() })
const ahead = z.object({ plan, asAt, days: z.number().int().min(1).max(366).default(31) })

/** What needs attention: the statuses that a board is told of by exception. */
const exceptions = ['Late', 'At risk', 'No date', 'Done, not proved']

const itemColumns = [
  { key: 'item', header: 'Item', kind: 'link', width: 6 },
  { key: 'stream', header: 'Work stream', kind: 'text', width: 3 },
  { key: 'lead', header: 'Lead', kind: 'text', width: 3 },
  { key: 'due', header: 'Due', kind: 'text', width: 3 },
  { key: 'status', header: 'Status', kind: 'status', width: 2 },
] as const
const why = { key: 'why', header: 'Why', kind: 'text', width: 6 } as const
/** The number of an item says its work stream, so a table with reasons leaves the column to them. */
const exceptionColumns = itemColumns.filter(({ key }) => key !== 'stream')

/** Ten statuses make a table that no page can hold, so the position counts them in six columns; the note has all ten. */
const standingColumns: readonly { header: string; of: readonly string[]; width?: number }[] = [
  { header: 'Late', of: ['Late'] },
  { header: 'At risk', of: ['At risk'] },
  { header: 'On track', of: ['On track', 'Due soon'] },
  { header: 'No date', of: ['No date'] },
  { header: 'Done', of: ['Done', 'Done, not proved'] },
  // Wide enough for its heading to stand in one line of a page.
  { header: 'Verified', of: ['Verified', 'Effect known'], width: 3 },
]

/** How the plan stood at the end of a day, stream by stream: counts by status, never averaged (A07). */
const position = dataset({
  key: 'plan-position',
  version: 1,
  title: 'Position of the plan by work stream',
  parameters: one,
  choice: whichPlan,
  read: async (work, { plan: reference, asAt: day }) => {
    const { items } = await standing(work, reference, day)
    const rows = [...Map.groupBy(items, ({ stream }) => stream)].map(([stream, own]): DatasetRow => {
      const counts = standingColumns.map(
        ({ header, of }) => [header, own.filter(({ status }) => of.includes(status)).length] as const,
      )
      return { stream, items: own.length, ...Object.fromEntries(counts) }
    })
    return {
      columns: [
        { key: 'stream', header: 'Work stream', kind: 'text', width: 5 },
        { key: 'items', header: 'Items', kind: 'number', width: 2 },
        ...standingColumns.map(({ header, width = 2 }) => ({ key: header, header, kind: 'number' as const, width })),
      ],
      rows,
      notes: [`In all: ${countWords(countsOf(items))}. A count is never averaged into a colour.`],
      asAt: day,
    }
  },
})

/** What changed in the plan between the ends of two days (D01). */
const changes = dataset({
  key: 'plan-changes',
  version: 1,
  title: 'What changed in the plan',
  parameters: between,
  choice: whichPlan,
  read: async (work, { plan: reference, asAt: day, since }) => {
    const { plan, items } = await standing(work, reference, day)
    const before = plan && since ? await planAt(work, plan, Temporal.PlainDate.from(since)) : items
    const found = planChanges(before, items)
    return {
      columns: [
        { key: 'change', header: 'Item', kind: 'link', width: 6 },
        { key: 'what', header: 'What', kind: 'text', width: 2 },
        { key: 'was', header: 'Was', kind: 'text', width: 3 },
        { key: 'now', header: 'Now', kind: 'text', width: 3 },
      ],
      rows: found.map(({ item, kind, was, now }) => ({ change: named(item), what: kind, was, now })),
      notes: since ? [`Since ${formatDate(Temporal.PlainDate.from(since))}: ${changeCounts(found) || 'nothing'}.`] : [],
      ...(since ? {} : { empty: 'This is the first paper to this body, so there is nothing to compare with.' }),
      asAt: day,
    }
  },
})

/** What a board is told of by exception: late, at risk, without a date, done without proof, each with why. */
const exceptional = dataset({
  key: 'plan-exceptions',
  version: 1,
  title: 'Exceptions in the plan',
  parameters: one,
  choice: whichPlan,
  read: async (work, { plan: reference, asAt: day }) => {
    const { items } = await standing(work, reference, day)
    const shown = items.filter(({ status }) => exceptions.includes(status))
    return {
      columns: [...exceptionColumns, why],
      rows: shown.map((item) => ({
        ...withoutStream(rowOf(item)),
        why: [...item.reasons.slice(0, 2), item.said].filter(Boolean).join(' '),
      })),
      notes: [`${plural(shown.length, 'item')} of ${items.length}.`],
      asAt: day,
    }
  },
})

/** What falls due from the day on, for so many days; key milestones are marked. */
const next = dataset({
  key: 'plan-next',
  version: 1,
  title: 'What comes next in the plan',
  parameters: ahead,
  choice: whichPlan,
  read: async (work, { plan: reference, asAt: day, days }) => {
    const { items } = await standing(work, reference, day)
    const from = Temporal.PlainDate.from(day)
    const coming = items
      .filter(({ state, dueThen: { latest } }) => state === 'open' && latest !== null && within(latest, from, days))
      .toSorted((a, b) => compare(a.dueThen.latest, b.dueThen.latest))
    return {
      columns: [...itemColumns, { key: 'key', header: 'Key', kind: 'text', width: 2 }],
      rows: coming.map((item) => ({ ...rowOf(item), key: item.key ? 'Key' : '' })),
      notes: [`Due in the ${plural(days, 'day')} after ${formatDate(from)}.`],
      asAt: day,
    }
  },
})

/** Every item of the plan as it stood. */
const table = dataset({
  key: 'plan-actions',
  version: 1,
  title: 'The plan',
  parameters: one,
  choice: whichPlan,
  read: async (work, { plan: reference, asAt: day }) => {
    const { items } = await standing(work, reference, day)
    return { columns: itemColumns, rows: items.map(rowOf), notes: [], asAt: day }
  },
})

/** What plans offer to papers. Every one takes the day and the plan that was chosen; `plan-changes` also since when. */
export const planDatasets: readonly Dataset[] = [position, changes, exceptional, next, table]

type Standing = { plan: Plan | null; items: ItemThen[] }

async function standing(work: Work, reference: string | undefined, day: string): Promise<Standing> {
  const named = reference ?? (await oldestLivePlan(work))
  if (!named) return { plan: null, items: [] }
  const plan = await readPlan(work, named)
  return { plan, items: await planAt(work, plan, Temporal.PlainDate.from(day)) }
}

const named = ({ reference, number, title }: Pick<ItemThen, 'reference' | 'number' | 'title'>): DatasetValue => ({
  text: number === '' ? title : `${number} ${title}`,
  href: `/actions/${reference}`,
})

const rowOf = (item: ItemThen) => ({
  item: named(item),
  stream: item.stream,
  lead: item.leads,
  due: item.due,
  status: item.status,
})

function withoutStream({ stream: _, ...row }: ReturnType<typeof rowOf>) {
  return row
}

function countsOf(items: readonly ItemThen[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of statusWords) counts[word] = items.filter(({ status }) => status === word).length
  return counts
}

function within(day: Temporal.PlainDate, from: Temporal.PlainDate, days: number): boolean {
  const ahead = from.until(day).days
  return ahead >= 0 && ahead <= days
}

const compare = (a: Temporal.PlainDate | null, b: Temporal.PlainDate | null) =>
  a && b ? Temporal.PlainDate.compare(a, b) : 0
