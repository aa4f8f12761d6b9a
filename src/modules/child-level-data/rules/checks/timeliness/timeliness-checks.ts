import type { Check } from '../check.ts'
import { careTimeChecks } from './care-checks.ts'
import { frontDoorTimeChecks } from './front-door-checks.ts'
import { leaverTimeChecks } from './leaver-checks.ts'
import { protectionTimeChecks } from './protection-checks.ts'

/** AA-T01 to AA-T30: late or worrying, and true. In the order of the specification. */
export const timelinessChecks: readonly Check[] = [
  ...frontDoorTimeChecks,
  ...protectionTimeChecks,
  ...careTimeChecks,
  ...leaverTimeChecks,
].sort((a, b) => a.id.localeCompare(b.id))
