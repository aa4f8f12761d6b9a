import type { Check } from '../check.ts'
import { careContactChecks } from './contact-checks.ts'
import { placementCountChecks } from './count-checks.ts'
import { leavingCareChecks } from './leaving-checks.ts'
import { legalStatusChecks } from './legal-status-checks.ts'
import { carePeriodChecks } from './period-checks.ts'
import { placementChecks } from './placement-checks.ts'
import { settingChecks } from './setting-checks.ts'

/** AA-L8-01 to AA-L8-65: children in care, in the order of the specification. */
export const list8Checks: readonly Check[] = [
  ...carePeriodChecks,
  ...legalStatusChecks,
  ...placementChecks,
  ...settingChecks,
  ...placementCountChecks,
  ...careContactChecks,
  ...leavingCareChecks,
].sort((a, b) => a.id.localeCompare(b.id))
