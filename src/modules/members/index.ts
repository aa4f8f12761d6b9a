import type { Module } from '../../spine/module.ts'
import { challengeKind } from './store/challenge-kind.ts'
import { challengesAsAt } from './store/members-as-at.ts'

export { memberRoutes } from './pages/routes.ts'
export { answerChallenge, askOfPlan, followUp, judgeAnswer } from './use-cases/challenge.ts'

/**
 * The members' side (K01–K12, G51, G52, G58): what councillors need to prepare, learn and challenge. Their routes are made of the
 * datasets of every part, since what members ask about is another part's.
 */
export const members: Module = {
  name: 'members',
  kinds: [challengeKind],
  listsAsAt: [challengesAsAt],
}
