import type { Check } from './check.ts'
import { list2Checks } from './list-2-checks.ts'

/** The checks by the groups of the specification (section 2b), in its order. */
export const checkGroups: Readonly<Record<string, readonly Check[]>> = {
  'List 2': list2Checks,
}

/** Every check, each id once. */
export const allChecks: readonly Check[] = Object.values(checkGroups).flat()
