import type { Meaning, SaidSeries } from '../rules/say-findings.ts'
import { saySeries, stillGoesOn } from '../rules/say-findings.ts'
import { type AgainstTarget, againstTarget, type Change, changeSince, yardstickOn } from '../rules/standing.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { ValueRow } from '../store/read-values.ts'

/** How a measure stands at its latest value: all that a list, a report or a chart says of it. */
export type Stand = {
  latest: ValueRow | null
  before: ValueRow | null
  change: Change
  target: number | null
  neighbours: number | null
  england: number | null
  against: AgainstTarget
  said: SaidSeries
  /** What is more than chance now, at its worst. */
  now: Meaning | null
}

/** How a measure stood once the period that begins on `upTo` was over; now, where none is given. */
export function standOf(row: MeasureRow, upTo = '9999-12-31'): Stand {
  const { state, held } = row
  const values = row.values.filter(({ startsOn }) => startsOn <= upTo)
  const latest = values.at(-1) ?? null
  const before = values.at(-2) ?? null
  const on = latest?.startsOn ?? upTo
  const target = yardstickOn(held, 'target', on)
  const said = saySeries(state.period, state.polarity, values)
  const going = said.findings.filter((one) => stillGoesOn(one, values.length)).map(({ meaning }) => meaning)
  return {
    latest,
    before,
    change: changeSince(state.polarity, before?.value ?? null, latest?.value ?? null),
    target,
    neighbours: yardstickOn(held, 'statistical neighbours', on),
    england: yardstickOn(held, 'England', on),
    against: againstTarget(state.polarity, latest?.value ?? null, target),
    said,
    now: (['concern', 'improvement', 'change'] as const).find((one) => going.includes(one)) ?? null,
  }
}
