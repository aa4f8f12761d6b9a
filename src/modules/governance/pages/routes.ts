import { get, post, type Route } from '../../../spine/web/index.ts'
import { plannedPage } from './forward-plan/decision.tsx'
import {
  changePlannedForm,
  decidedForm,
  planForm,
  privateForm,
  reportForm,
  routeForm,
  withdrawForm,
} from './forward-plan/decision-forms.ts'
import { forwardPlanCsv, forwardPlanPage, forwardPlanWord, forwardPlanWorkbook } from './forward-plan/list.tsx'
import { publish } from './forward-plan/notice.tsx'
import { changeRules, changeRulesPage } from './rules/change-rules.tsx'
import { rulesPage } from './rules/rules.tsx'

const keep = 'keep a planned decision'

/** The forward plan and the rules by which the council decides. */
export const routes: readonly Route[] = [
  get('/governance/rules', 'see committee rules', rulesPage),
  get('/governance/rules/change', 'set committee rules', changeRulesPage),
  post('/governance/rules/change', 'set committee rules', changeRules),
  get('/governance/forward-plan', 'see the forward plan', forwardPlanPage),
  get('/governance/forward-plan/list.xlsx', 'see the forward plan', forwardPlanWorkbook),
  get('/governance/forward-plan/list.csv', 'see the forward plan', forwardPlanCsv),
  get('/governance/forward-plan/plan.docx', 'see the forward plan', forwardPlanWord),
  get('/governance/forward-plan/add', 'plan a decision', planForm.page),
  post('/governance/forward-plan/add', 'plan a decision', planForm.add),
  get('/governance/forward-plan/:reference', 'see the forward plan', plannedPage),
  get('/governance/forward-plan/:reference/change', keep, changePlannedForm.page),
  post('/governance/forward-plan/:reference/change', keep, changePlannedForm.change),
  post('/governance/forward-plan/:reference/publish', keep, publish),
  get('/governance/forward-plan/:reference/route', keep, routeForm.page),
  post('/governance/forward-plan/:reference/route', keep, routeForm.change),
  get('/governance/forward-plan/:reference/private', keep, privateForm.page),
  post('/governance/forward-plan/:reference/private', keep, privateForm.change),
  get('/governance/forward-plan/:reference/decided', keep, decidedForm.page),
  post('/governance/forward-plan/:reference/decided', keep, decidedForm.change),
  get('/governance/forward-plan/:reference/withdraw', keep, withdrawForm.page),
  post('/governance/forward-plan/:reference/withdraw', keep, withdrawForm.change),
  get('/governance/forward-plan/:reference/report', keep, reportForm.page),
  post('/governance/forward-plan/:reference/report', keep, reportForm.change),
]
