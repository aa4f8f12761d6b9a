import type { Temporal } from 'temporal-polyfill'
import { dayNumber } from '../../../kernel/day-number.ts'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import { generateLists, type MadeCouncil } from '../rules/generate/generate.ts'
import type { MadeLists } from '../rules/generate/scene.ts'
import { listsByMonth } from '../rules/generate/year-of-lists.ts'
import { readAnnexAContent } from './read-content.ts'

export interface CouncilToMake {
  asAt: Temporal.PlainDate
  seed: number
  children: number
  council: string
  /** Checks to plant a fault for. */
  faults: readonly string[]
}

/** A made-up council with the content that ships. */
export function madeCouncil(options: CouncilToMake): MadeCouncil {
  const { asAt, seed, children, council, faults } = options
  const shared = { content: readAnnexAContent(), calendar: readHolidayCalendar() }
  return generateLists({ asAt: dayNumber(asAt), seed, children, council, ...shared }, faults)
}

export interface YearToMake {
  seed: number
  children: number
  council: string
  /** Oldest first: the day that each month's lists are as at, and how many rows have each fault. */
  months: readonly { asAt: Temporal.PlainDate; faults: Readonly<Record<string, number>> }[]
}

/** A made-up council month by month, of the same children. */
export function madeYear({ seed, children, council, months }: YearToMake): MadeLists[] {
  const shared = { content: readAnnexAContent(), calendar: readHolidayCalendar() }
  const days = months.map(({ asAt, faults }) => ({ asAt: dayNumber(asAt), faults }))
  const asAt = days.at(-1)?.asAt ?? 0
  return listsByMonth({ asAt, seed, children, council, ...shared }, days)
}
