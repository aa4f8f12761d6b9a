import { Temporal } from 'temporal-polyfill'
import { formatDate, lateBy } from '../../../../kernel/text.ts'

/** The subjects that briefings are kept under (K07). */
export const briefingSubjects = [
  'Inspection',
  'Help and protection',
  'Children in care',
  'Care leavers',
  'Partners',
  'Workforce and money',
  'Scrutiny',
] as const

export type Kept = { check_by: string; withdrawn_because: string }

/** Whether a note may still be relied on: nobody has said so since its day came, or it was withdrawn. */
export function briefingStanding({ check_by, withdrawn_because }: Kept, today: Temporal.PlainDate) {
  if (withdrawn_because !== '') return { word: 'Withdrawn', tone: 'grey', why: withdrawn_because } as const
  const day = Temporal.PlainDate.from(check_by)
  const late = lateBy(day, today)
  return late
    ? ({ word: 'Still current?', tone: 'amber', why: `It was to be checked by ${formatDate(day)}: ${late}.` } as const)
    : ({ word: 'Current', tone: 'green', why: `It is checked again by ${formatDate(day)}.` } as const)
}
