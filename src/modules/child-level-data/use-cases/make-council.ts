import type { Temporal } from 'temporal-polyfill'
import { dayNumber } from '../../../kernel/day-number.ts'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import { generateLists, type MadeCouncil } from '../rules/generate/generate.ts'
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
