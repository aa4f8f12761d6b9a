import type { Check } from '../check.ts'
import { changeChecks } from './change-checks.ts'
import { historyChecks } from './history-checks.ts'
import { presenceChecks } from './presence-checks.ts'

/** AA-R01 to AA-R12: this run against those before it. All are silent at the first. */
export const runAgainstRunChecks: readonly Check[] = [...presenceChecks, ...changeChecks, ...historyChecks]
