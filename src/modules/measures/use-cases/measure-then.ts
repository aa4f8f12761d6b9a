import { Temporal } from 'temporal-polyfill'
import { lastEnded, periodAfter } from '../rules/periods.ts'
import { type Change, changeSince } from '../rules/standing.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { MeasureAt } from '../store/measures-at.ts'
import type { CommentaryRow, ValueRow } from '../store/read-values.ts'
import { type Stand, standOf } from './stand-of-measure.ts'

/** A measure as a report of a day shows it. */
export type MeasureThen = {
  row: MeasureRow
  stand: Stand
  /** The value three months before the latest, or the period before where it is measured less often. */
  quarterBefore: ValueRow | null
  change: Change
  commentary: CommentaryRow | null
  /** Whether a period that ended a while ago has no value. */
  late: boolean
}

/** How long after a period has ended its value may be wanting before a report calls that an exception. */
const daysToEnter = 14

/** Only periods that had ended by the day, and what was said of the latest of them. */
export function thenOf({ row: whole, commentary }: MeasureAt, asAt: string): MeasureThen {
  const { state } = whole
  const upTo = lastEnded(state.period, asAt)
  const row = { ...whole, values: whole.values.filter(({ startsOn }) => startsOn <= upTo) }
  const stand = standOf(row)
  const { latest } = stand
  const back = latest ? periodAfter(state.period, latest.startsOn, state.period === 'month' ? -3 : -1) : ''
  const quarterBefore = row.values.find(({ startsOn }) => startsOn === back) ?? null
  return {
    row,
    stand,
    quarterBefore,
    change: changeSince(state.polarity, quarterBefore?.value ?? null, latest?.value ?? null),
    commentary: commentary.find((one) => one.teamId === null && one.startsOn === latest?.startsOn) ?? null,
    late: (latest?.startsOn ?? '') < lastEnded(state.period, dayBefore(asAt, daysToEnter)),
  }
}

const dayBefore = (day: string, days: number) => Temporal.PlainDate.from(day).subtract({ days }).toString()
