import type { PeriodKind } from './periods.ts'
import type { Meaning, SaidSeries } from './say-findings.ts'
import { stillGoesOn } from './say-findings.ts'
import type { AgainstTarget } from './standing.ts'

type Standing = { readonly against: AgainstTarget; readonly now: Meaning | null; readonly said: SaidSeries }
type Count = { readonly values: number; readonly period: PeriodKind; readonly late: boolean }

/**
 * Why a measure is an exception in a report (F19): it has no value of the period, it misses its target, or it goes the
 * wrong way by more than chance. An empty list where it is none: a dip that is only chance is not reported as one.
 */
export function whyException({ against, now, said }: Standing, { values, period, late }: Count): string[] {
  const why: string[] = []
  if (late) why.push(`No value of the latest ${period} has been entered.`)
  if (against === 'Not met') why.push('It does not meet its target.')
  if (now === 'concern') {
    const going = said.findings.filter((one) => one.meaning === 'concern' && stillGoesOn(one, values))
    why.push(...going.map(({ words }) => words.replace(' This is a concern.', '')))
  }
  return why
}
