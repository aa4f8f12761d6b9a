import type { Datasets } from '../../../spine/datasets/index.ts'
import { get, post, type Route } from '../../../spine/web/index.ts'
import { aimKind } from '../store/aim-kind.ts'
import { sessionKind } from '../store/session-kind.ts'
import { aimPage } from './aims/aim.tsx'
import { addAimForm, changeAimForm } from './aims/aim-forms.ts'
import { improvementPage, improvementWord } from './aims/improvement.tsx'
import { briefingPage } from './briefings/briefing.tsx'
import { addBriefingForm, checkBriefingForm, reviseBriefingForm } from './briefings/briefing-forms.ts'
import { briefingsPage } from './briefings/list.tsx'
import { challengePage } from './challenges/challenge.tsx'
import { answerForm, askForm, followUpForm, judgeForm } from './challenges/challenge-forms.ts'
import { challengesCsv, challengesPage, challengesWorkbook } from './challenges/list.tsx'
import { challengeWord, sectionsPage } from './challenges/sections.tsx'
import { dashboardPage } from './dashboard/dashboard.tsx'
import { figuresPage } from './guides/figures.tsx'
import { figuresGuidePage } from './guides/figures-guide.tsx'
import { frameworkGuidePage } from './guides/framework-guide.tsx'
import { guidesPage } from './guides/guides.tsx'
import { rolesGuidePage } from './guides/roles-guide.tsx'
import { inductionPage, inductionWord } from './induction/induction.tsx'
import { raiseForm } from './raise-from.tsx'
import { sessionsCsv, sessionsPage, sessionsWorkbook } from './sessions/list.tsx'
import { askAfter, sessionPage } from './sessions/session.tsx'
import { changeSessionForm, planSessionForm, recordSessionForm } from './sessions/session-forms.tsx'
import { trainingPage } from './sessions/training.tsx'
import { surveysPage } from './surveys/list.tsx'
import { close, surveyPage } from './surveys/survey.tsx'
import { answerPage, answer as answerSurvey, openSurveyForm } from './surveys/survey-forms.tsx'
import { cardPage } from './visits/card.tsx'
import { visitsPage } from './visits/list.tsx'
import { notePage, saveNote } from './visits/note.tsx'
import { visitPage } from './visits/visit.tsx'
import { changeVisitForm, planVisitForm, themesForm } from './visits/visit-forms.tsx'

const see = 'see the members’ side'
const challenge = 'challenge the plan'
const answer = 'answer a challenge'
const say = 'say what members learned'
const keep = 'keep members’ learning'

/** Every address of the members' side. `datasets` are what plans and committees offer to members as figures. */
export const memberRoutes = (datasets: Datasets): readonly Route[] => {
  const ask = askForm(datasets)
  return [
    get('/members', see, dashboardPage(datasets)),
    get('/members/challenges', see, challengesPage),
    get('/members/challenges/list.xlsx', see, challengesWorkbook),
    get('/members/challenges/list.csv', see, challengesCsv),
    get('/members/challenges/sections', see, sectionsPage(datasets)),
    get('/members/challenges/challenge.docx', see, challengeWord(datasets)),
    get('/members/challenges/ask', challenge, ask.page),
    post('/members/challenges/ask', challenge, ask.add),
    get('/members/challenges/:reference', see, challengePage),
    get('/members/challenges/:reference/answer', answer, answerForm.page),
    post('/members/challenges/:reference/answer', answer, answerForm.change),
    get('/members/challenges/:reference/judge', challenge, judgeForm.page),
    post('/members/challenges/:reference/judge', challenge, judgeForm.change),
    get('/members/challenges/:reference/follow-up', answer, followUpForm.page),
    post('/members/challenges/:reference/follow-up', answer, followUpForm.change),
    ...guideRoutes(datasets),
    ...visitRoutes,
    ...sessionRoutes,
    ...briefingRoutes,
    ...surveyRoutes,
    ...improvementRoutes,
    get('/members/induction', see, inductionPage(datasets)),
    get('/members/induction/pack.docx', see, inductionWord(datasets)),
  ]
}

const guideRoutes = (datasets: Datasets): readonly Route[] => [
  get('/members/guides', see, guidesPage),
  get('/members/guides/roles', see, rolesGuidePage(datasets)),
  get('/members/guides/figures', see, figuresGuidePage),
  get('/members/guides/frameworks/:code', see, frameworkGuidePage),
  get('/members/figures', see, figuresPage),
]

const visitRoutes: readonly Route[] = [
  get('/members/visits', see, visitsPage),
  get('/members/visits/cards/:code', see, cardPage),
  get('/members/visits/add', keep, planVisitForm.page),
  post('/members/visits/add', keep, planVisitForm.add),
  get('/members/visits/:reference', see, visitPage),
  get('/members/visits/:reference/change', keep, changeVisitForm.page),
  post('/members/visits/:reference/change', keep, changeVisitForm.change),
  get('/members/visits/:reference/note', say, notePage),
  post('/members/visits/:reference/note', say, saveNote),
  get('/members/visits/:reference/themes', keep, themesForm.page),
  post('/members/visits/:reference/themes', keep, themesForm.change),
]

const sessionRoutes: readonly Route[] = [
  get('/members/training', see, trainingPage),
  get('/members/sessions', see, sessionsPage),
  get('/members/sessions/list.xlsx', see, sessionsWorkbook),
  get('/members/sessions/list.csv', see, sessionsCsv),
  get('/members/sessions/add', keep, planSessionForm.page),
  post('/members/sessions/add', keep, planSessionForm.add),
  get('/members/sessions/:reference', see, (visit) => sessionPage(visit)),
  post('/members/sessions/:reference/ask', say, askAfter),
  get('/members/sessions/:reference/change', keep, changeSessionForm.page),
  post('/members/sessions/:reference/change', keep, changeSessionForm.change),
  get('/members/sessions/:reference/outcome', keep, recordSessionForm.page),
  post('/members/sessions/:reference/outcome', keep, recordSessionForm.change),
]

const raiseOfSession = raiseForm(sessionKind)
const raiseOfAim = raiseForm(aimKind)

const surveyRoutes: readonly Route[] = [
  get('/members/surveys', see, surveysPage),
  get('/members/surveys/open', keep, openSurveyForm.page),
  post('/members/surveys/open', keep, openSurveyForm.add),
  get('/members/surveys/:reference', see, surveyPage),
  get('/members/surveys/:reference/answer', say, answerPage),
  post('/members/surveys/:reference/answer', say, answerSurvey),
  post('/members/surveys/:reference/close', keep, close),
]

const improvementRoutes: readonly Route[] = [
  get('/members/improvement', see, improvementPage),
  get('/members/improvement/report.docx', see, improvementWord),
  get('/members/improvement/add', keep, addAimForm.page),
  post('/members/improvement/add', keep, addAimForm.add),
  get('/members/improvement/:reference', see, aimPage),
  get('/members/improvement/:reference/change', keep, changeAimForm.page),
  post('/members/improvement/:reference/change', keep, changeAimForm.change),
  get('/members/improvement/:reference/raise', keep, raiseOfAim.page),
  post('/members/improvement/:reference/raise', keep, raiseOfAim.raise),
  get('/members/sessions/:reference/raise', keep, raiseOfSession.page),
  post('/members/sessions/:reference/raise', keep, raiseOfSession.raise),
]

const briefingRoutes: readonly Route[] = [
  get('/members/briefings', see, briefingsPage),
  get('/members/briefings/add', keep, addBriefingForm.page),
  post('/members/briefings/add', keep, addBriefingForm.add),
  get('/members/briefings/:reference', see, briefingPage),
  get('/members/briefings/:reference/revise', keep, reviseBriefingForm.page),
  post('/members/briefings/:reference/revise', keep, reviseBriefingForm.change),
  get('/members/briefings/:reference/check', keep, checkBriefingForm.page),
  post('/members/briefings/:reference/check', keep, checkBriefingForm.change),
]
