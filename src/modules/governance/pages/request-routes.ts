import { get, post, type Route } from '../../../spine/web/index.ts'
import { requestsCsv, requestsPage, requestsWorkbook } from './requests/list.tsx'
import { requestPage } from './requests/request.tsx'
import {
  answerForm,
  askForm,
  escalateForm,
  promiseForm,
  refuseRequestForm,
  withdrawRequestForm,
} from './requests/request-forms.ts'

const answer = 'answer a request'
const ask = 'ask for information'

/** What members ask for (H23). */
export const requestRoutes: readonly Route[] = [
  get('/governance/requests', 'see requests', requestsPage),
  get('/governance/requests/list.xlsx', 'see requests', requestsWorkbook),
  get('/governance/requests/list.csv', 'see requests', requestsCsv),
  get('/governance/requests/ask', ask, askForm.page),
  post('/governance/requests/ask', ask, askForm.add),
  get('/governance/requests/:reference', 'see requests', requestPage),
  get('/governance/requests/:reference/promise', answer, promiseForm.page),
  post('/governance/requests/:reference/promise', answer, promiseForm.change),
  get('/governance/requests/:reference/answer', answer, answerForm.page),
  post('/governance/requests/:reference/answer', answer, answerForm.change),
  get('/governance/requests/:reference/refuse', answer, refuseRequestForm.page),
  post('/governance/requests/:reference/refuse', answer, refuseRequestForm.change),
  get('/governance/requests/:reference/escalate', ask, escalateForm.page),
  post('/governance/requests/:reference/escalate', ask, escalateForm.change),
  get('/governance/requests/:reference/withdraw', ask, withdrawRequestForm.page),
  post('/governance/requests/:reference/withdraw', ask, withdrawRequestForm.change),
]
