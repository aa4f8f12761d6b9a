export { type ActionColumns, actionKind, titleOf } from './action-kind.ts'
export {
  type ActionDeed,
  type ActionState,
  actionLifecycle,
} from './action-lifecycle.ts'
export type { ActionQuery } from './action-query.ts'
export {
  type Confidence,
  type StatusWord,
  statusWords,
} from './action-status.ts'
export { actionsAsAt } from './actions-as-at.ts'
export { type ActionChange, changeAction, undoActionChange } from './change-action.ts'
export { type LeadChoices, leadsToChoose } from './choose-leads.ts'
export type { Cost } from './cost.ts'
export { actionsCsv, actionsWorkbook } from './documents.ts'
export { dueOf, readDue } from './due.ts'
export { addEvidence, type Evidence, evidenceOf } from './evidence.ts'
export { firstInEach } from './first-in-each.ts'
export { letHoldersBeRead, principalsOf } from './let-holders-be-read.ts'
export { type ActionPage, type ActionRow, listActions } from './list-actions.ts'
export { moveActionOn } from './move-action-on.ts'
export { overrideStatus } from './override-status.ts'
export type { OfferedDeed, OfferedSection } from './pages/action.tsx'
export { ActionFields } from './pages/action-fields.tsx'
export { type ActionWords, readActionForm } from './pages/action-form.ts'
export { actionColumns, actionFilters, actionPageOf, readPage } from './pages/action-list.tsx'
export {
  ActionStatusTag,
  Due,
  deputyWords,
  dueWords,
  leadWords,
  takenAs,
} from './pages/action-words.tsx'
export { LeadFields, leadsTyped, typedOfLeads } from './pages/lead-fields.tsx'
export { MyActions, myList, myOwn } from './pages/mine.tsx'
export { routes as actionRoutes } from './pages/routes.ts'
export { type NewAction, raiseAction, standToOrigin } from './raise-action.ts'
export { type ActionInFull, readAction } from './read-action.ts'
export { type SaidLately, saidSince } from './said-since.ts'
export { type Progress, progressOf, type SaidProgress, sayProgress } from './say-progress.ts'
export { standToAction } from './stand-to-action.ts'
export { countByStatus, countStatuses, noCounts, type StatusCounts } from './status-counts.ts'
export { factsBeneath, statusesOn } from './status-facts.ts'
export { sumCosts } from './sum-costs.ts'
export { askLeadsAgain, leadAction, leadsTogether, type ToldOf, tellLeads, whoLeads } from './tell-leads.ts'
