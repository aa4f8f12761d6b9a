import { get, post, type Route } from '../../../../spine/web/index.ts'
import { decideFactPage, decideOnFact, holdViewForm, raiseFactForm, takeBack } from './points-forms.tsx'
import { reportFile, reportPage } from './report.tsx'
import { agreeReportForm, beginReportForm, changeReportForm, checkForm, factsBackForm } from './report-forms.ts'
import { reportRecordPage } from './report-record.tsx'

const report = '/scrutiny/reports/:reference'

/** The report of a review: as it would be read, its check, other views, and what members agreed (G41). */
export const reportRoutes: readonly Route[] = [
  get('/scrutiny/reviews/:reference/report', 'see scrutiny', reportPage),
  get('/scrutiny/reviews/:reference/report.docx', 'see scrutiny', reportFile),
  get('/scrutiny/reviews/:reference/report/begin', 'keep a review', beginReportForm.page),
  post('/scrutiny/reviews/:reference/report/begin', 'keep a review', beginReportForm.add),
  get(report, 'see scrutiny', reportRecordPage),
  get(`${report}/change`, 'keep a review', changeReportForm.page),
  post(`${report}/change`, 'keep a review', changeReportForm.change),
  get(`${report}/check`, 'keep a review', checkForm.page),
  post(`${report}/check`, 'keep a review', checkForm.change),
  get(`${report}/back`, 'keep a review', factsBackForm.page),
  post(`${report}/back`, 'keep a review', factsBackForm.change),
  get(`${report}/agree`, 'decide on a review', agreeReportForm.page),
  post(`${report}/agree`, 'decide on a review', agreeReportForm.change),
  get(`${report}/facts/raise`, 'check facts of a report', raiseFactForm.page),
  post(`${report}/facts/raise`, 'check facts of a report', raiseFactForm.add),
  get(`${report}/facts/:fact/decide`, 'decide on a review', decideFactPage),
  post(`${report}/facts/:fact/decide`, 'decide on a review', decideOnFact),
  get(`${report}/views/hold`, 'hold a minority view', holdViewForm.page),
  post(`${report}/views/hold`, 'hold a minority view', holdViewForm.add),
  post(`${report}/views/:view/take-back`, 'hold a minority view', takeBack),
]
