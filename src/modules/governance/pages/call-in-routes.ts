import { get, post, type Route } from '../../../spine/web/index.ts'
import { accept, callInPage, join } from './call-ins/call-in.tsx'
import { outcomeForm, refuseForm, settleForm, withdrawCallInForm } from './call-ins/call-in-forms.ts'
import { callInsCsv, callInsPage, callInsWorkbook } from './call-ins/list.tsx'
import { callInFormPage, callTheDecisionIn } from './call-ins/make.tsx'
import { meetingForm } from './call-ins/meeting.tsx'

const handle = 'handle a call-in'

/** Calling decisions in (H25). */
export const callInRoutes: readonly Route[] = [
  get('/governance/forward-plan/:reference/call-in', 'call a decision in', callInFormPage),
  post('/governance/forward-plan/:reference/call-in', 'call a decision in', callTheDecisionIn),
  get('/governance/call-ins', 'see call-ins', callInsPage),
  get('/governance/call-ins/list.xlsx', 'see call-ins', callInsWorkbook),
  get('/governance/call-ins/list.csv', 'see call-ins', callInsCsv),
  get('/governance/call-ins/:reference', 'see call-ins', callInPage),
  post('/governance/call-ins/:reference/join', 'call a decision in', join),
  post('/governance/call-ins/:reference/accept', handle, accept),
  get('/governance/call-ins/:reference/refuse', handle, refuseForm.page),
  post('/governance/call-ins/:reference/refuse', handle, refuseForm.change),
  get('/governance/call-ins/:reference/withdraw', handle, withdrawCallInForm.page),
  post('/governance/call-ins/:reference/withdraw', handle, withdrawCallInForm.change),
  get('/governance/call-ins/:reference/meeting', handle, meetingForm.page),
  post('/governance/call-ins/:reference/meeting', handle, meetingForm.change),
  get('/governance/call-ins/:reference/outcome', handle, outcomeForm.page),
  post('/governance/call-ins/:reference/outcome', handle, outcomeForm.change),
  get('/governance/call-ins/:reference/settle', handle, settleForm.page),
  post('/governance/call-ins/:reference/settle', handle, settleForm.change),
]
