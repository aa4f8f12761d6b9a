import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { inSystemRead, insist, type Work } from '../../../../spine/access/index.ts'
import { holdsBetween } from '../../../../spine/frameworks/index.ts'
import { notify } from '../../../../spine/notifications/index.ts'
import { changeRecord, readRecord } from '../../../../spine/records/index.ts'
import { type NextVisit, nextVisit } from '../../rules/after/next-visit.ts'
import { statementClocks } from '../../rules/after/statement-dates.ts'
import {
  isOver,
  movedTasks,
  tasksOf,
  type VisitNeed,
  type VisitTask,
  visitNeeds,
} from '../../rules/after/visit-needs.ts'
import { electionDays } from '../../store/election-days.ts'
import { type VisitState, visitKind } from '../../store/following-kinds.ts'
import { namesOfPeople, visitsOf } from '../../store/read-following.ts'
import { type HistoryRow, readHistory } from '../read-inspection.ts'

/** What a visit needs by its days and the framework of its inspection; nothing until it has days. */
export async function needsOf(
  work: Work,
  state: Pick<VisitState, 'inspection_id' | 'starts' | 'ends'>,
): Promise<VisitNeed[]> {
  const inspection = (await readHistory(work)).find(({ id }) => id === state.inspection_id)
  return inspection ? needsBy(inspection, state) : []
}

function needsBy({ framework }: HistoryRow, { starts, ends }: Pick<VisitState, 'starts' | 'ends'>): VisitNeed[] {
  if (!starts) return []
  const first = Temporal.PlainDate.from(starts)
  return visitNeeds(framework, { first, last: ends ? Temporal.PlainDate.from(ends) : first }, bankHolidays)
}

/** Saves a visit. Tasks whose day was worked out move with it; whoever newly has a task is told. */
export async function changeVisit(
  work: Work,
  reference: string,
  version: number,
  words: Omit<VisitState, 'inspection_id'>,
): Promise<void> {
  insist(work.actor, 'keep what follows a report')
  const before = await readRecord(work, visitKind, reference)
  const state = { ...before.state, ...words }
  const tasks = movedTasks(await needsOf(work, before.state), await needsOf(work, state), words.tasks)
  await changeRecord(work, visitKind, before.id, { version, state: { ...words, tasks } }, { deed: 'changed' })
  const had = new Set(before.state.tasks.map(({ key, whom }) => `${key} ${whom}`))
  const told = tasks.filter(({ key, whom, done_on }) => whom !== '' && done_on === '' && !had.has(`${key} ${whom}`))
  await notify(work, [...new Set(told.map(({ whom }) => whom))], {
    recordId: before.id,
    deed: 'prepare for a visit',
    what: `${before.reference} needs something of you`,
    why: 'You were named for a task of a monitoring visit.',
    href: visitKind.path(before.reference),
  })
}

/** When the next visit after an inspection is to be expected, with why; null where none is (ILACS-M1 to M3). */
export async function expectVisit(work: Work, inspectionId: string): Promise<NextVisit | null> {
  const inspection = (await readHistory(work)).find(({ id }) => id === inspectionId)
  return inspection
    ? expected(
        inspection,
        (await visitsOf(work, inspectionId)).map(({ state }) => state),
        await pollDays(work),
      )
    : null
}

/** The days of elections, on the way to which nobody is inspected. */
const pollDays = async (work: Work) => (await electionDays(work)).map(({ pollsOn }) => Temporal.PlainDate.from(pollsOn))

function expected(
  { state, framework }: HistoryRow,
  visits: readonly VisitState[],
  polls: readonly Temporal.PlainDate[],
): NextVisit | null {
  // Monitoring follows an inadequate judgement; where none was given, only a visit that there was speaks for another.
  if (visits.length === 0 && !state.judgements.some(({ grade }) => grade === 'inadequate')) return null
  const dayOf = (iso: string | null | undefined) => (iso ? Temporal.PlainDate.from(iso) : null)
  const [clock] = statementClocks(dayOf(state.received_on), dayOf(state.published), bankHolidays)
  const ended = visits.flatMap(({ ends }) => ends ?? []).toSorted()
  const [first, last] = [polls[0], polls.at(-1)]
  const holds = first && last ? holdsBetween(framework, polls, { from: first, to: last }, bankHolidays) : []
  return nextVisit(
    { lastVisit: dayOf(ended.at(-1)), stateBy: clock?.stateBy ?? null, visits: ended.length },
    holds,
    bankHolidays,
  )
}

/** A day of the calendar of visits. Whose it is and of which visit are for the service alone. */
export type VisitDay = { by: string; what: string; why: string; whom: string; done: boolean; visit: string | null }

/**
 * The calendar of monitoring visits: when inspectors are on site, when letters and the next visit are to be expected, and, for
 * the service, what is to be done by whom. Everybody else sees the days alone, so that scrutiny knows when officers are asked for
 * (ILACS-M4, seed 000 §16). Of published inspections only (ILACS-T7).
 */
export async function visitCalendar(work: Work, full: boolean): Promise<VisitDay[]> {
  const today = work.clock.today().toString()
  return inSystemRead(work, 'calendar of visits', async (system) => {
    const days: VisitDay[] = []
    const polls = await pollDays(system)
    const history = (await readHistory(system)).filter(
      ({ state }) => state.published !== null && state.published <= today,
    )
    for (const inspection of history) {
      const visits = await visitsOf(system, inspection.id)
      const next = expected(
        inspection,
        visits.map(({ state }) => state),
        polls,
      )
      const coming = visits.some(({ state }) => (state.ends ?? '') >= today)
      // An estimate of years ago says nothing: the inspection has been followed by others since.
      if (next && !coming && next.about.toString() >= today)
        days.push({
          ...{
            by: next.about.toString(),
            what: 'The next visit is to be expected about this day',
            why: next.why.join(' '),
          },
          ...{ whom: '', done: false, visit: null },
        })
      const names = await namesOfPeople(
        system,
        visits.flatMap(({ state }) => state.tasks.map(({ whom }) => whom)),
      )
      for (const { reference, state } of visits)
        days.push(...daysOf(inspection, reference, state, names, { full, today }))
    }
    return days.toSorted((one, other) => one.by.localeCompare(other.by))
  })
}

function daysOf(
  inspection: HistoryRow,
  reference: string,
  state: VisitState,
  names: ReadonlyMap<string, string>,
  { full, today }: { full: boolean; today: string },
): VisitDay[] {
  const needs = needsBy(inspection, state)
  const visit = full ? reference : null
  const fixed = needs
    .filter(({ ours, key }) => !ours && !(key === 'letter' && state.letter_on !== null))
    .map(({ by, what, why }) => ({ by: by.toString(), what, why, whom: '', done: false, visit }))
  if (!full) return fixed
  const why = (task: VisitTask) => needs.find(({ key, by }) => key === task.key && by.toString() === task.by)?.why
  return [
    ...fixed,
    ...tasksOf(needs, state.tasks, isOver(state, today))
      .filter(({ by }) => by !== '')
      .map((task) => ({
        ...{ by: task.by, what: task.what, why: why(task) ?? 'Set by hand.' },
        ...{ whom: names.get(task.whom) ?? 'Nobody yet', done: task.done_on !== '', visit },
      })),
  ]
}
