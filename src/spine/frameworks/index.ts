export type { Framework, Judgement, PrintedScale } from './framework.ts'
export { attribution } from './pages/attribution.tsx'
export { DifferenceNotice } from './pages/difference-notice.tsx'
export { inspectionNavigation } from './pages/navigation.ts'
export { routes as frameworkRoutes } from './pages/routes.ts'
export { checkOverall, type GradesByJudgement } from './rules/check-overall.ts'
export { chooseFramework } from './rules/choose-framework.ts'
export { differenceNotice } from './rules/difference-notice.ts'
export { type ElectionHold, holdsBetween } from './rules/election-hold.ts'
export { scaleOf } from './rules/grade-scale.ts'
export { inspectionWindow } from './rules/inspection-window.ts'
export { pathway } from './rules/pathway.ts'
export { estimatePublication } from './rules/publication-estimate.ts'
export { shipped } from './shipped.ts'
export { frameworkKind } from './store/framework-kind.ts'
export {
  currentFramework,
  currentFrameworks,
  pinFramework,
  pinnedFrameworks,
  pinnedKey,
} from './use-cases/current-frameworks.ts'
