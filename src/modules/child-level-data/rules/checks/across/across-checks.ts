import type { Check } from '../check.ts'
import { adoptionAcrossChecks } from './adoption-checks.ts'
import { frontDoorAcrossChecks } from './front-door-checks.ts'
import { identityAcrossChecks } from './identity-checks.ts'
import { leaverAcrossChecks } from './leaver-checks.ts'
import { needAcrossChecks } from './need-checks.ts'
import { protectionAcrossChecks } from './protection-checks.ts'
import { sameChildCheck } from './same-child-check.ts'
import { workerAcrossChecks } from './worker-checks.ts'

/** AA-X01 to AA-X52: one child over several lists, in the order of the specification. */
export const acrossChecks: readonly Check[] = [
  ...identityAcrossChecks,
  ...frontDoorAcrossChecks,
  ...protectionAcrossChecks,
  ...needAcrossChecks,
  ...leaverAcrossChecks,
  ...adoptionAcrossChecks,
  ...workerAcrossChecks,
  sameChildCheck,
].sort((a, b) => a.id.localeCompare(b.id))
