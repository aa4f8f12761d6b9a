import type { Module } from '../../spine/module.ts'
import { aimKind } from './store/aim-kind.ts'
import { briefingKind } from './store/briefing-kind.ts'
import { challengeKind } from './store/challenge-kind.ts'
import { challengesAsAt } from './store/members-as-at.ts'
import { sessionKind } from './store/session-kind.ts'
import { surveyKind } from './store/survey-kind.ts'
import { visitKind } from './store/visit-kind.ts'

export { memberRoutes } from './pages/routes.ts'
export { aimKind } from './store/aim-kind.ts'
export { surveyKind } from './store/survey-kind.ts'
export { addAim, changeAim } from './use-cases/aims.ts'
export { addBriefing, checkBriefing, reviseBriefing } from './use-cases/briefings.ts'
export { answerChallenge, askOfPlan, followUp, judgeAnswer } from './use-cases/challenge.ts'
export { raiseFrom } from './use-cases/raise-from.ts'
export { askAfterSession, planSession, recordSession } from './use-cases/sessions.ts'
export { answerSurvey, closeSurvey, openSurvey } from './use-cases/surveys.ts'
export { noteVisit, planVisit, sendThemes } from './use-cases/visits.ts'

/**
 * The members' side (K01–K12, G51, G52, G58): what councillors need to prepare, learn and challenge. Their routes are made of the
 * datasets of every part, since what members ask about is another part's.
 */
export const members: Module = {
  name: 'members',
  kinds: [challengeKind, visitKind, sessionKind, briefingKind, surveyKind, aimKind],
  listsAsAt: [challengesAsAt],
}
