import type { Module } from '../../spine/module.ts'
import { callInRoutes } from './pages/call-in-routes.ts'
import { besidePaper } from './pages/expectations/beside-paper.tsx'
import { membersRoutes } from './pages/members-routes.ts'
import { requestRoutes } from './pages/request-routes.ts'
import { routes } from './pages/routes.ts'
import { bulletinKind } from './store/bulletin-kind.ts'
import { callInKind } from './store/call-in-kind.ts'
import { forwardPlanAsAt, requestsAsAt } from './store/governance-as-at.ts'
import { expectationsKind, focusKind, termsKind } from './store/members-kinds.ts'
import { plannedKind } from './store/planned-decision-kind.ts'
import { requestKind } from './store/request-kind.ts'
import { rulesKind } from './store/rules-kind.ts'

import { takeAsked } from './use-cases/ask-for-information.ts'

import { focusDataset } from './use-cases/focus-dataset.ts'
import { plannedDecisionPublisher } from './use-cases/public-decision.ts'
import { requestsDataset } from './use-cases/requests-dataset.ts'
import { rulesDataset } from './use-cases/rules-dataset.ts'

export { governanceRoutes } from './pages/members-routes.ts'
export { usualRules } from './rules/call-in/local-rules.ts'
export { answerRequest, promiseAnswer } from './use-cases/answer-request.ts'
export { askForInformation } from './use-cases/ask-for-information.ts'
export { acknowledgeBulletin, beginBulletin, issueBulletin, writeBulletin } from './use-cases/bulletin.ts'
export { callIn, joinCallIn } from './use-cases/call-in.ts'
export { agreeExpectations, writeTerms } from './use-cases/expectations.ts'
export { askAtMeeting, startFocus } from './use-cases/focus.ts'
export { publishNotice, sayRoute } from './use-cases/give-notice.ts'
export { acceptCallIn, hearCallIn, setMeeting } from './use-cases/handle-call-in.ts'
export { planDecision } from './use-cases/plan-decision.ts'
export { plannedDecisionPublisher } from './use-cases/public-decision.ts'
export { recordDecision } from './use-cases/record-decision.ts'
export { setRules } from './use-cases/set-rules.ts'

/** What committees are told and ask for between meetings: the forward plan, call-in, requests, the members' bulletin. */
export const governance: Module = {
  name: 'governance',
  routes: [...routes, ...callInRoutes, ...requestRoutes, ...membersRoutes],
  kinds: [rulesKind, plannedKind, callInKind, requestKind, bulletinKind, focusKind, expectationsKind, termsKind],
  listsAsAt: [forwardPlanAsAt, requestsAsAt],
  takesAsked: takeAsked,
  besidePaper,
  publishes: [plannedDecisionPublisher],
  datasets: [focusDataset, rulesDataset, requestsDataset],
}
