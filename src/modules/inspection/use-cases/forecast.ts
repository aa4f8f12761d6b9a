import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import type { Work } from '../../../spine/access/index.ts'
import {
  type ElectionHold,
  estimatePublication,
  holdsBetween,
  inspectionWindow,
  pathway,
} from '../../../spine/frameworks/index.ts'
import { type ElectionDay, electionDays } from '../store/election-days.ts'
import { gradesOf, type HistoryRow } from './read-inspection.ts'

export type InspectionForecast = {
  /** The inspection that it is told from: the last graded one with a cycle. */
  from: HistoryRow
  pathway: ReturnType<typeof pathway>
  window: NonNullable<ReturnType<typeof inspectionWindow>>
  /** Days within the window on which there is no fieldwork, for an election; `polls` are all that the council entered. */
  holds: ElectionHold[]
  polls: ElectionDay[]
  /** When the report is to be expected, of an inspection that is over and not published. */
  publications: { row: HistoryRow; estimate: NonNullable<ReturnType<typeof estimatePublication>> }[]
}

/** What is to be expected next, as a range with its reasons and never a promise (A02, ILACS-T2, T8 to T13). */
export async function forecast(work: Work, history: readonly HistoryRow[]): Promise<InspectionForecast | null> {
  const today = work.clock.today()
  const from = history.find(
    ({ framework, state }) =>
      framework.cycle !== undefined && framework.events.some(({ key, graded }) => key === state.event && graded),
  )
  const last = from?.state.periods.at(-1)?.[1]
  if (!from || !last) return null
  const window = inspectionWindow(from.framework, Temporal.PlainDate.from(last), today)
  if (!window) return null
  const polls = await electionDays(work)
  const days = polls.map(({ pollsOn }) => Temporal.PlainDate.from(pollsOn))
  const ahead = { from: Temporal.PlainDate.compare(today, window.opens) > 0 ? today : window.opens, to: window.closes }
  return {
    from,
    pathway: pathway(gradesOf(from.state), from.framework),
    window,
    holds: holdsBetween(from.framework, days, ahead, bankHolidays),
    polls,
    publications: toBePublished(history, days),
  }
}

function toBePublished(
  history: readonly HistoryRow[],
  polls: readonly Temporal.PlainDate[],
): InspectionForecast['publications'] {
  return history.flatMap((row) => {
    const last = row.state.periods.at(-1)?.[1]
    if (row.state.published || !last) return []
    const fieldwork = { first: Temporal.PlainDate.from(row.state.first_day), last: Temporal.PlainDate.from(last) }
    const estimate = estimatePublication(row.framework, fieldwork, bankHolidays, polls)
    return estimate ? [{ row, estimate }] : []
  })
}
