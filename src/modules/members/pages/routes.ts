import type { Datasets } from '../../../spine/datasets/index.ts'
import { get, post, type Route } from '../../../spine/web/index.ts'
import { challengePage } from './challenges/challenge.tsx'
import { answerForm, askForm, followUpForm, judgeForm } from './challenges/challenge-forms.ts'
import { challengesCsv, challengesPage, challengesWorkbook } from './challenges/list.tsx'
import { challengeWord, sectionsPage } from './challenges/sections.tsx'
import { dashboardPage } from './dashboard/dashboard.tsx'

const see = 'see the members’ side'
const challenge = 'challenge the plan'
const answer = 'answer a challenge'

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
  ]
}
