export { type ActionColumns, actionKind, titleOf } from './action-kind.ts'
export { type ActionDeed, type ActionRole, type ActionState, actionLifecycle } from './action-lifecycle.ts'
export {
  type ActionStatus,
  type Confidence,
  dueSoonDays,
  type StatusFacts,
  type StatusWord,
  statusOf,
} from './action-status.ts'
export { dueColumns, dueOf, readDue } from './due.ts'
export { moveActionOn } from './move-action-on.ts'
export { type Lead, type NewAction, raiseAction, serviceReaders } from './raise-action.ts'
export { confidenceOf, type Progress, progressOf, type SaidProgress, sayProgress } from './say-progress.ts'
export { standToAction } from './stand-to-action.ts'
