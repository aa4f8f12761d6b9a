import type { Temporal } from 'temporal-polyfill'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { day } from '../../../spine/record-forms/index.ts'
import type { InspectionState } from '../store/inspection-kind.ts'

export { day, readDay } from '../../../spine/record-forms/index.ts'

/** "8 May 2023 to 19 May 2023", or one day alone. */
export const period = ([first, last]: readonly [string, string]): string =>
  first === last ? day(first) : `${day(first)} to ${day(last)}`

export const periods = (all: InspectionState['periods']): string => all.map(period).join('; ')

/** Whether a report is out: until then its grades are confidential (ILACS-T7). */
export function PublishedTag({ state, today }: { state: InspectionState; today: Temporal.PlainDate }) {
  if (!state.published) return <Tag tone="amber">Not published yet</Tag>
  return state.published > today.toString() ? <Tag tone="amber">To be published</Tag> : <Tag tone="grey">Published</Tag>
}

/** The headline of an inspection for a list: the whole where there is one, else that there is none. */
export function headline(state: InspectionState): string {
  const whole = state.judgements.find(({ key }) => key === 'overall' || key === 'outcome')
  if (whole) return whole.printed
  return state.judgements.length > 0 ? 'No grade for the whole' : 'Not graded'
}
