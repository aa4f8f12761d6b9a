import type { Datasets } from '../../../spine/datasets/index.ts'
import { get, post, type Route } from '../../../spine/web/index.ts'
import { boardsPage } from './boards/boards.tsx'
import { boardPage, saveTerms, termsPage } from './boards/terms.tsx'
import { acknowledge, bulletinPage, issue, readersCsv, readersWorkbook, remind } from './bulletins/bulletin.tsx'
import { begin, bulletinsPage } from './bulletins/list.tsx'
import { writeForm } from './bulletins/write.tsx'
import { agree, agreePage, expectationsPage, feedbackPage, giveFeedback } from './expectations/expectations.tsx'
import { addFocusForm, askQuestion, changeFocusForm, focusListPage, focusPage } from './focus/focus.tsx'

/** The members' side: bulletins (H24), focus for scrutiny (H07), expectations of papers (H29). */
export const membersRoutes: readonly Route[] = [
  get('/governance/bulletins', 'see bulletins', bulletinsPage),
  post('/governance/bulletins/begin', 'write a bulletin', begin),
  get('/governance/bulletins/:reference', 'see bulletins', bulletinPage),
  get('/governance/bulletins/:reference/change', 'write a bulletin', writeForm.page),
  post('/governance/bulletins/:reference/change', 'write a bulletin', writeForm.change),
  post('/governance/bulletins/:reference/issue', 'write a bulletin', issue),
  post('/governance/bulletins/:reference/read', 'see bulletins', acknowledge),
  post('/governance/bulletins/:reference/remind', 'write a bulletin', remind),
  get('/governance/bulletins/:reference/readers.xlsx', 'see bulletins', readersWorkbook),
  get('/governance/bulletins/:reference/readers.csv', 'see bulletins', readersCsv),
  get('/governance/focus', 'see the focus', focusListPage),
  get('/governance/focus/add', 'write the focus', addFocusForm.page),
  post('/governance/focus/add', 'write the focus', addFocusForm.add),
  get('/governance/focus/:reference', 'see the focus', (visit) => focusPage(visit)),
  get('/governance/focus/:reference/change', 'write the focus', changeFocusForm.page),
  post('/governance/focus/:reference/change', 'write the focus', changeFocusForm.change),
  post('/governance/focus/:reference/ask', 'ask a question for a meeting', askQuestion),
  get('/governance/expectations', 'see expectations', expectationsPage),
  get('/governance/expectations/:body', 'agree expectations', agreePage),
  post('/governance/expectations/:body', 'agree expectations', agree),
  get('/governance/papers/:reference/feedback', 'say how a paper did', feedbackPage),
  post('/governance/papers/:reference/feedback', 'say how a paper did', giveFeedback),
  get('/governance/boards/:body', 'see governance', boardPage),
  get('/governance/boards/:body/terms', 'keep board terms', termsPage),
  post('/governance/boards/:body/terms', 'keep board terms', saveTerms),
]

/** The view of governance for members (H28), which draws on the plans' own figures. */
export const governanceRoutes = (datasets: Datasets): readonly Route[] => [
  get('/governance', 'see governance', boardsPage(datasets)),
]
