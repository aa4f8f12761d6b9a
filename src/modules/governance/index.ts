import type { Module } from '../../spine/module.ts'
import { callInRoutes } from './pages/call-in-routes.ts'
import { requestRoutes } from './pages/request-routes.ts'
import { routes } from './pages/routes.ts'
import { callInKind } from './store/call-in-kind.ts'
import { forwardPlanAsAt, requestsAsAt } from './store/governance-as-at.ts'
import { plannedKind } from './store/planned-decision-kind.ts'
import { requestKind } from './store/request-kind.ts'
import { rulesKind } from './store/rules-kind.ts'

import { takeAsked } from './use-cases/ask-for-information.ts'

export { usualRules } from './rules/call-in/local-rules.ts'
export { answerRequest, promiseAnswer } from './use-cases/answer-request.ts'
export { askForInformation } from './use-cases/ask-for-information.ts'
export { callIn, joinCallIn } from './use-cases/call-in.ts'
export { publishNotice } from './use-cases/give-notice.ts'
export { acceptCallIn, hearCallIn, setMeeting } from './use-cases/handle-call-in.ts'
export { planDecision } from './use-cases/plan-decision.ts'
export { recordDecision } from './use-cases/record-decision.ts'
export { setRules } from './use-cases/set-rules.ts'

/** What committees are told and ask for between meetings: the forward plan, call-in, requests, the members' bulletin. */
export const governance: Module = {
  name: 'governance',
  routes: [...routes, ...callInRoutes, ...requestRoutes],
  kinds: [rulesKind, plannedKind, callInKind, requestKind],
  listsAsAt: [forwardPlanAsAt, requestsAsAt],
  takesAsked: takeAsked,
}
