import type { Check } from '../check.ts'
import { ageChecks } from './age-checks.ts'
import { cellChecks } from './cell-checks.ts'
import { childDetailChecks } from './child-detail-checks.ts'
import { dateChecks } from './date-checks.ts'
import { identityChecks } from './identity-checks.ts'
import { swappedDateCheck } from './swapped-date-check.ts'
import { workerChecks } from './worker-checks.ts'
import { workerSpellingCheck } from './worker-spelling-check.ts'

/** AA-C01 to AA-C34: what any list must hold. */
export const everyListChecks: readonly Check[] = [
  ...identityChecks,
  ...childDetailChecks,
  ...ageChecks,
  ...dateChecks,
  swappedDateCheck,
  ...workerChecks,
  workerSpellingCheck,
  ...cellChecks,
]
