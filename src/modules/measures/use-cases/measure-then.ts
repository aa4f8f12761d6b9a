import { Temporal } from 'temporal-polyfill'
import type { SuppressionSetting } from '../../../kernel/suppression.ts'
import { lastEnded, periodAfter } from '../rules/periods.ts'
import { publicService } from '../rules/public-figure.ts'
import { type Change, changeSince } from '../rules/standing.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { MeasureAt } from '../store/measures-at.ts'
import type { CommentaryRow, ValueRow } from '../store/read-values.ts'
import { type Stand, standOf } from './stand-of-measure.ts'

/** A measure as a report of a day shows it to whoever may read the report: the public, perhaps. */
export type MeasureThen = {
  /** With the values that may be shown and no others, so that nothing said of them gives a hidden one away. */
  row: MeasureRow
  stand: Stand
  /** The latest value and the one three months before, or the period before where it is measured less often; hidden ones too. */
  latest: ValueRow | null
  quarterBefore: ValueRow | null
  /** Undefined where either of the two is hidden: which way it went says something of it. */
  change: Change | undefined
  commentary: CommentaryRow | null
  /** Whether a period that ended a while ago has no value. */
  late: boolean
  /** Whether a value may not be shown. */
  hides: (value: ValueRow | null) => boolean
}

/** How long after a period has ended its value may be wanting before a report calls that an exception. */
const daysToEnter = 14

/** Only periods that had ended by the day, and what was said of the latest of them. */
export function thenOf({ row: whole, commentary }: MeasureAt, asAt: string, setting: SuppressionSetting): MeasureThen {
  const { state } = whole
  const upTo = lastEnded(state.period, asAt)
  const values = whole.values.filter(({ startsOn }) => startsOn <= upTo)
  const latest = values.at(-1) ?? null
  const back = latest ? periodAfter(state.period, latest.startsOn, state.period === 'month' ? -3 : -1) : ''
  const quarterBefore = values.find(({ startsOn }) => startsOn === back) ?? null
  const hidden = new Set(
    values.filter((value) => publicService(state, value, teamsBeside(whole, value), setting) === null),
  )
  const hides = (value: ValueRow | null) => value !== null && hidden.has(value)
  const row = { ...whole, values: values.filter((value) => !hidden.has(value)) }
  return {
    row,
    stand: standOf(row),
    latest,
    quarterBefore,
    change:
      hides(latest) || hides(quarterBefore)
        ? undefined
        : changeSince(state.polarity, quarterBefore?.value ?? null, latest?.value ?? null),
    commentary: commentary.find((one) => one.teamId === null && one.startsOn === latest?.startsOn) ?? null,
    late: (latest?.startsOn ?? '') < lastEnded(state.period, dayBefore(asAt, daysToEnter)),
    hides,
  }
}

/** The values of teams of the same period, which add up to the service's. */
export const teamsBeside = ({ teamValues }: MeasureRow, { startsOn }: Pick<ValueRow, 'startsOn'>): ValueRow[] =>
  teamValues.filter((one) => one.startsOn === startsOn)

const dayBefore = (day: string, days: number) => Temporal.PlainDate.from(day).subtract({ days }).toString()
