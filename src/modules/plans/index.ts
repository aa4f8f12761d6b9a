import type { Module } from '../../spine/module.ts'
import { mergeIt, unmergeIt } from './pages/duplicates/duplicates.tsx'
import { exportRoutes } from './pages/export/export.ts'
import { importRoutes } from './pages/import/routes.ts'
import { placeIt } from './pages/place.tsx'
import { proposalRoutes } from './pages/proposals/routes.ts'
import { roundRoutes } from './pages/rounds/routes.ts'
import { routes } from './pages/routes.ts'
import { sourceRoutes } from './pages/sources/routes.ts'
import { teamRoutes } from './pages/team/team.tsx'
import { planKind, streamKind } from './store/plan-kinds.ts'
import { plansAsAt } from './store/plans-as-at.ts'
import { proposalKind } from './store/proposal-kind.ts'
import { roundKind } from './store/round-kind.ts'
import { findingKind, sourceKind } from './store/source-kinds.ts'
import { planDatasets } from './use-cases/plan-datasets.ts'

export { PlanFileFault, readPlanFile } from './read-plan-file.ts'
export { allMessages, planToJson } from './rules/read-plan/plan-json.ts'
export type { PlanMessage, PlanReading, ReadItem } from './rules/read-plan/plan-reading.ts'
export { listFindings } from './store/read-sources.ts'
export { addItem, type NewItem, proposeNumber } from './use-cases/add-item.ts'
export { mergeActions, undoMerge } from './use-cases/duplicates/merge-actions.ts'
export { addStream, changeStream, moveStream, type StreamWords } from './use-cases/keep-streams.ts'
export { listItems, type Plan, readPlan } from './use-cases/list-items.ts'
export { changePlan, makePlan, type PlanWords } from './use-cases/make-plan.ts'
export { acceptProposal, declineProposal, mergeProposal } from './use-cases/proposals/answer-proposal.ts'
export { propose } from './use-cases/proposals/propose.ts'
export { answerRound } from './use-cases/rounds/answer-round.ts'
export { closeRound, openRound, remind } from './use-cases/rounds/run-round.ts'
export { answerFinding, changeFinding, recordSource } from './use-cases/sources/keep-sources.ts'

/** The inspection and improvement work plan (A05–A08): streams, items on the one register, what is said of them. */
export const plans: Module = {
  name: 'plans',
  routes: [
    ...routes,
    ...importRoutes,
    ...exportRoutes,
    ...roundRoutes,
    ...proposalRoutes,
    ...sourceRoutes,
    ...teamRoutes,
  ],
  kinds: [planKind, streamKind, roundKind, proposalKind, sourceKind, findingKind],
  listsAsAt: [plansAsAt],
  actionDeeds: [placeIt, mergeIt, unmergeIt],
  datasets: planDatasets,
}
