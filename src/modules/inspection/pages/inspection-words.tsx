import { Temporal } from 'temporal-polyfill'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { formatDate } from '../../../kernel/text.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import type { InspectionState } from '../store/inspection-kind.ts'

/** "8 May 2023", from ISO text. */
export const day = (iso: string): string => formatDate(Temporal.PlainDate.from(iso))

/** "8 May 2023 to 19 May 2023", or one day alone. */
export const period = ([first, last]: readonly [string, string]): string =>
  first === last ? day(first) : `${day(first)} to ${day(last)}`

export const periods = (all: InspectionState['periods']): string => all.map(period).join('; ')

/** A day as people type it, or null. */
export function readDay(words: string, today: Temporal.PlainDate): string | null {
  const text = words.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
    } catch {
      return null
    }
  }
  const { precision, earliest } = parseAgreedDate(text, { asAt: today, calendar: bankHolidays })
  return precision === 'day' && earliest ? earliest.toString() : null
}

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
