import type { Check } from '../check.ts'
import { eventChecks } from './event-checks.ts'
import { peopleChecks } from './people-checks.ts'
import { processChecks } from './process-checks.ts'
import { reconcilingChecks } from './reconciling-checks.ts'

/** AA-S01 to AA-S22: the return as a whole, in the order of the specification. */
export const wholeChecks: readonly Check[] = [
  ...reconcilingChecks,
  ...peopleChecks,
  ...eventChecks,
  ...processChecks,
].sort((a, b) => a.id.localeCompare(b.id))
