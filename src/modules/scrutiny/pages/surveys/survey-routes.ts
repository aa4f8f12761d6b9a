import { get, post, type Route } from '../../../../spine/web/index.ts'
import { questionsForm } from './questions-form.tsx'
import {
  answersCsv,
  answersDocument,
  answersWorkbook,
  askAgain,
  closeIt,
  openIt,
  previewPage,
} from './survey-deeds.tsx'

const survey = '/scrutiny/surveys/:reference'

/** What a survey has beside what every source of evidence has (G22). They are answered at /public/surveys/:token, which is the public site's. */
export const surveyRoutes: readonly Route[] = [
  get(`${survey}/questions`, 'keep evidence', questionsForm.page),
  post(`${survey}/questions`, 'keep evidence', questionsForm.change),
  get(`${survey}/preview`, 'keep evidence', previewPage),
  post(`${survey}/open`, 'keep evidence', openIt),
  post(`${survey}/close`, 'keep evidence', closeIt),
  post(`${survey}/repeat`, 'keep evidence', askAgain),
  get(`${survey}/answers.xlsx`, 'see scrutiny', answersWorkbook),
  get(`${survey}/answers.csv`, 'see scrutiny', answersCsv),
  get(`${survey}/answers.docx`, 'see scrutiny', answersDocument),
]
