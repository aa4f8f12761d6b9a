import type { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { plural } from '../../../../kernel/text.ts'
import { nthWorkingDayAfter, nthWorkingDayBefore } from '../../../../kernel/working-days.ts'

/** What of a framework says by when a visit needs something; a framework of `spine/frameworks` has it. */
export interface VisitFramework {
  readonly phases: readonly {
    readonly key: string
    readonly from: string
    readonly days: number
    readonly events: readonly string[]
    readonly rule: string
  }[]
  readonly requests: readonly {
    readonly key: string
    readonly name: string
    readonly from: string
    readonly days: number
    readonly events: readonly string[]
    readonly rule: string
  }[]
  readonly publication: readonly { readonly startsFrom: string; readonly workingDays: number; readonly rule: string }[]
}

/** Something that a visit needs, or that happens in it, with its day and why that day. */
export interface VisitNeed {
  readonly key: string
  readonly what: string
  readonly by: Temporal.PlainDate
  readonly why: string
  /** Whether somebody of the council has to do it. */
  readonly ours: boolean
}

const event = 'monitoring-visit'

/**
 * What the council prepares between the call and the first day (ILACS-M4, strength P: what councils found that a visit asks of
 * them), each in working days after the call. A framework that lists requests for visits is followed instead.
 */
const ours = [
  { key: 'scope', what: 'Agree the scope with the lead inspector', after: 0 },
  { key: 'data', what: 'Make the data extract for the scope', after: 1 },
  { key: 'cases', what: 'List the cases that inspectors may choose from', after: 1 },
  { key: 'self-evaluation', what: 'Write what the council itself says of the scope', after: 2 },
  { key: 'tracker', what: 'Bring up to date what was claimed and what the last letter said of each area', after: 3 },
  { key: 'plan', what: 'Join the plan’s actions to the areas in scope, each with its evidence', after: 3 },
  { key: 'people', what: 'Tell workers, partners and families who may be asked; settle rooms and access', after: 4 },
] as const

/** Everything that a visit brings with its days, counted from its first and last day on site, in order of day. */
export function visitNeeds(
  framework: VisitFramework,
  on: { first: Temporal.PlainDate; last: Temporal.PlainDate },
  calendar: HolidayCalendar,
): VisitNeed[] {
  const phase = framework.phases.find(({ key, events }) => key === 'on-site' && events.includes(event))
  const notice = phase?.days ?? 5
  const call = nthWorkingDayBefore(on.first, notice, calendar)
  const rule = phase ? `(${phase.rule}, not confirmed against the current handbook)` : '(assumed)'
  const asked = framework.requests.filter(({ events }) => events.includes(event))
  const prepared: VisitNeed[] =
    asked.length > 0
      ? asked.map((one) => ({
          key: one.key,
          what: one.name,
          by: nthWorkingDayAfter(one.from === 'first-day' ? on.first : call, one.days, calendar),
          why: `${plural(one.days, 'working day')} after the ${one.from === 'first-day' ? 'first day' : 'call'} (${one.rule}).`,
          ours: true,
        }))
      : ours.map(({ key, what, after }) => ({
          key,
          what,
          by: nthWorkingDayAfter(call, Math.min(after, Math.max(notice - 1, 0)), calendar),
          why: `${after === 0 ? 'On the day of the call' : `${plural(after, 'working day')} after the call`} (ILACS-M4).`,
          ours: true,
        }))
  const lag = framework.publication.findLast(({ startsFrom }) => startsFrom <= on.first.toString())
  return [
    {
      key: 'notice',
      what: 'The call: the visit is announced',
      by: call,
      why: `${plural(notice, 'working day')} before the first day on site ${rule}.`,
      ours: false,
    },
    ...prepared,
    { key: 'on-site', what: 'Inspectors are on site', by: on.last, why: 'The days of the visit.', ours: false },
    ...(lag
      ? [
          {
            key: 'letter',
            what: 'The letter is to be expected',
            by: nthWorkingDayAfter(on.last, lag.workingDays, calendar),
            why: `Most came out ${plural(lag.workingDays, 'working day')} after the last day (${lag.rule}); never a promise.`,
            ours: false,
          },
        ]
      : []),
  ]
}

/** A task of a visit as it is kept: a person by id or empty, days as ISO text or empty. */
export type VisitTask = { key: string; what: string; whom: string; by: string; done_on: string }

/** The tasks of a visit in order of day: what was kept, and, until the visit is over, what is needed and not kept yet. */
export function tasksOf(needs: readonly VisitNeed[], kept: readonly VisitTask[], over = false): VisitTask[] {
  const there = new Set(kept.map(({ key }) => key))
  const more = needs
    .filter((need) => need.ours && !over && !there.has(need.key))
    .map(({ key, what, by }) => ({ key, what, whom: '', by: by.toString(), done_on: '' }))
  return [...kept, ...more].toSorted((one, other) => (one.by || '9999').localeCompare(other.by || '9999'))
}

/** Tasks of a visit whose days are moved: one that stood on the day that was worked out goes along; one set by hand stays. */
export function movedTasks(
  before: readonly VisitNeed[],
  after: readonly VisitNeed[],
  kept: readonly VisitTask[],
): VisitTask[] {
  const dayIn = (needs: readonly VisitNeed[], key: string) => needs.find((need) => need.key === key)?.by.toString()
  return kept.map((task) => {
    const [was, is] = [dayIn(before, task.key), dayIn(after, task.key)]
    return task.done_on === '' && is !== undefined && task.by === was ? { ...task, by: is } : task
  })
}

/** Whether a visit is over on a day: nothing that it might have needed is late any longer. */
export const isOver = ({ starts, ends }: { starts: string | null; ends: string | null }, today: string): boolean =>
  (ends ?? starts ?? today) < today
