import type { Datasets } from '../../../spine/datasets/index.ts'
import { get, post, type Route } from '../../../spine/web/index.ts'
import { findingPage } from './findings/finding.tsx'
import { addFinding, addFindingPage, changeFindingForm } from './findings/finding-form.tsx'
import { findingsPage } from './findings/findings.tsx'
import { recommendationsCsv, recommendationsPage, recommendationsWorkbook } from './recommendations/list.tsx'
import { lookForm } from './recommendations/look.ts'
import { recommendationPage } from './recommendations/recommendation.tsx'
import {
  addRecommendationForm,
  agreeForm,
  answerForm,
  changeRecommendationForm,
  supersedeForm,
} from './recommendations/recommendation-forms.tsx'
import { evaluateForm, evaluationPage } from './response/evaluation.tsx'
import { noticePage } from './response/notice.tsx'
import { considerForm, giveNoticeForm, replyForm } from './response/notice-forms.ts'
import { responsePage } from './response/response.tsx'

const see = 'see scrutiny'
const keep = 'keep a review'
const answer = 'answer recommendations'
const notice = 'give notice of recommendations'
const look = 'look at a recommendation'

/** From what a review found to what came of it: findings, recommendations, notices, answers, looks, evaluation. */
export function scrutinyRoutes(datasets: Datasets): readonly Route[] {
  const add = addRecommendationForm(datasets)
  const give = giveNoticeForm(datasets)
  const change = changeRecommendationForm(datasets)
  return [
    get('/scrutiny/reviews/:reference/findings', see, findingsPage),
    get('/scrutiny/reviews/:reference/findings/add', keep, addFindingPage),
    post('/scrutiny/reviews/:reference/findings/add', keep, addFinding),
    get('/scrutiny/findings/:reference', see, findingPage),
    get('/scrutiny/findings/:reference/change', keep, changeFindingForm.page),
    post('/scrutiny/findings/:reference/change', keep, changeFindingForm.change),
    get('/scrutiny/reviews/:reference/recommendations/add', keep, add.page),
    post('/scrutiny/reviews/:reference/recommendations/add', keep, add.add),
    get('/scrutiny/recommendations', see, recommendationsPage),
    get('/scrutiny/recommendations.xlsx', see, recommendationsWorkbook),
    get('/scrutiny/recommendations.csv', see, recommendationsCsv),
    get('/scrutiny/recommendations/:reference', see, recommendationPage),
    get('/scrutiny/recommendations/:reference/change', keep, change.page),
    post('/scrutiny/recommendations/:reference/change', keep, change.change),
    get('/scrutiny/recommendations/:reference/agree', keep, agreeForm.page),
    post('/scrutiny/recommendations/:reference/agree', keep, agreeForm.change),
    get('/scrutiny/recommendations/:reference/supersede', keep, supersedeForm.page),
    post('/scrutiny/recommendations/:reference/supersede', keep, supersedeForm.change),
    get('/scrutiny/recommendations/:reference/answer', answer, answerForm.page),
    post('/scrutiny/recommendations/:reference/answer', answer, answerForm.change),
    get('/scrutiny/recommendations/:reference/look', look, lookForm.page),
    post('/scrutiny/recommendations/:reference/look', look, lookForm.add),
    get('/scrutiny/reviews/:reference/response', see, responsePage),
    get('/scrutiny/reviews/:reference/notices/give', notice, give.page),
    post('/scrutiny/reviews/:reference/notices/give', notice, give.add),
    get('/scrutiny/notices/:reference', see, noticePage),
    get('/scrutiny/notices/:reference/reply', answer, replyForm.page),
    post('/scrutiny/notices/:reference/reply', answer, replyForm.change),
    get('/scrutiny/notices/:reference/consider', notice, considerForm.page),
    post('/scrutiny/notices/:reference/consider', notice, considerForm.change),
    get('/scrutiny/reviews/:reference/evaluation', see, evaluationPage),
    get('/scrutiny/reviews/:reference/evaluation/add', 'evaluate a review', evaluateForm.page),
    post('/scrutiny/reviews/:reference/evaluation/add', 'evaluate a review', evaluateForm.add),
  ]
}
