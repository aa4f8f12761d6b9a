import { acrossChecks } from './across/across-checks.ts'
import type { Check } from './check.ts'
import { everyListChecks } from './every-list/every-list-checks.ts'
import { list1Checks } from './list-1-checks.ts'
import { list2Checks } from './list-2-checks.ts'
import { list3Checks } from './list-3-checks.ts'
import { list4Checks } from './list-4-checks.ts'
import { list5Checks } from './list-5-checks.ts'
import { list6Checks } from './list-6-checks.ts'
import { list7Checks } from './list-7-checks.ts'
import { list8Checks } from './list-8/list-8-checks.ts'
import { list9Checks } from './list-9-checks.ts'
import { list10Checks } from './list-10-checks.ts'
import { list11Checks } from './list-11-checks.ts'
import { runAgainstRunChecks } from './run-against-run/run-against-run-checks.ts'
import { timelinessChecks } from './timeliness/timeliness-checks.ts'
import { wholeChecks } from './whole/whole-checks.ts'

/** The checks by the groups of the specification (section 2b), in its order. */
export const checkGroups: Readonly<Record<string, readonly Check[]>> = eachByNumber({
  'Every list': everyListChecks,
  'List 1': list1Checks,
  'List 2': list2Checks,
  'List 3': list3Checks,
  'List 4': list4Checks,
  'List 5': list5Checks,
  'List 6': list6Checks,
  'List 7': list7Checks,
  'List 8': list8Checks,
  'List 9': list9Checks,
  'List 10': list10Checks,
  'List 11': list11Checks,
  'Across lists': acrossChecks,
  Timeliness: timelinessChecks,
  'The return as a whole': wholeChecks,
  'Run against run': runAgainstRunChecks,
})

/** Every check, each id once; within a group by number. */
export const allChecks: readonly Check[] = Object.values(checkGroups).flat()

function eachByNumber(groups: Record<string, readonly Check[]>): Record<string, readonly Check[]> {
  const byNumber = (a: Check, b: Check) => a.id.localeCompare(b.id, 'en', { numeric: true })
  return Object.fromEntries(Object.entries(groups).map(([group, checks]) => [group, checks.toSorted(byNumber)]))
}
