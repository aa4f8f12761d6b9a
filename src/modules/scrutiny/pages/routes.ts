import { get, post, type Route, redirect } from '../../../spine/web/index.ts'
import { checksCsv, checksPage, checksWorkbook } from './checks.tsx'
import { evidenceRoutes } from './evidence/evidence-routes.ts'
import { change, changePage } from './reviews/change.tsx'
import { comparePage } from './reviews/compare.tsx'
import { decide, decidePage } from './reviews/decide.tsx'
import { decideOnPoint, decidePointPage } from './reviews/decide-point.tsx'
import { answerComment, comment, draftPage, number } from './reviews/draft.tsx'
import { reviewsCsv, reviewsPage, reviewsWorkbook } from './reviews/list.tsx'
import { publicPage, publishPublic, withdrawPublic } from './reviews/public.tsx'
import { raise, raisePage } from './reviews/raise-point.tsx'
import { reviewPage } from './reviews/review.tsx'
import { scopeFile } from './reviews/scope-file.ts'
import { give, sectionPage, writeAnswers } from './reviews/section.tsx'
import { sign, signPage } from './reviews/sign.tsx'
import { start, startPage } from './reviews/start.tsx'
import { addOwnSheet, addSheetPage, changeOwnSheet, changeSheetPage } from './sheets/keep.tsx'
import { sheetsPage } from './sheets/sheets.tsx'
import { decline, listAgain, listSuggestion, setAside } from './topics/decide.ts'
import { topicsCsv, topicsPage, topicsWorkbook } from './topics/list.tsx'
import { score, scorePage } from './topics/score.tsx'
import { suggest, suggestPage } from './topics/suggest.tsx'
import { topicPage } from './topics/topic.tsx'

/** Scrutiny: topics and how they are chosen; reviews and their scope. Every address of it, and to whom it is open. */
export const routes: readonly Route[] = [
  get('/scrutiny', 'see scrutiny', async () => redirect('/scrutiny/reviews')),
  get('/scrutiny/checks', 'see scrutiny', checksPage),
  get('/scrutiny/checks.xlsx', 'see scrutiny', checksWorkbook),
  get('/scrutiny/checks.csv', 'see scrutiny', checksCsv),
  get('/scrutiny/sheets', 'see scrutiny', sheetsPage),
  get('/scrutiny/sheets/add', 'keep scoring sheets', addSheetPage),
  post('/scrutiny/sheets/add', 'keep scoring sheets', addOwnSheet),
  get('/scrutiny/sheets/:sheet', 'see scrutiny', async () => redirect('/scrutiny/sheets')),
  get('/scrutiny/sheets/:sheet/change', 'keep scoring sheets', changeSheetPage),
  post('/scrutiny/sheets/:sheet/change', 'keep scoring sheets', changeOwnSheet),
  get('/scrutiny/topics', 'see scrutiny', topicsPage),
  get('/scrutiny/topics.xlsx', 'see scrutiny', topicsWorkbook),
  get('/scrutiny/topics.csv', 'see scrutiny', topicsCsv),
  get('/scrutiny/topics/suggest', 'suggest a topic', suggestPage),
  post('/scrutiny/topics/suggest', 'suggest a topic', suggest),
  get('/scrutiny/topics/:reference', 'see scrutiny', (visit) => topicPage(visit)),
  post('/scrutiny/topics/:reference/list', 'moderate topics', listSuggestion),
  post('/scrutiny/topics/:reference/set-aside', 'moderate topics', setAside),
  post('/scrutiny/topics/:reference/decline', 'decide on a topic', decline),
  post('/scrutiny/topics/:reference/list-again', 'decide on a topic', listAgain),
  get('/scrutiny/topics/:reference/score/:sheet', 'score a topic', scorePage),
  post('/scrutiny/topics/:reference/score/:sheet', 'score a topic', score),
  get('/scrutiny/reviews', 'see scrutiny', reviewsPage),
  get('/scrutiny/reviews.xlsx', 'see scrutiny', reviewsWorkbook),
  get('/scrutiny/reviews.csv', 'see scrutiny', reviewsCsv),
  get('/scrutiny/reviews/start', 'start a review', startPage),
  post('/scrutiny/reviews/start', 'start a review', start),
  get('/scrutiny/reviews/:reference', 'see scrutiny', reviewPage),
  get('/scrutiny/reviews/:reference/change', 'change a review', changePage),
  post('/scrutiny/reviews/:reference/change', 'change a review', change),
  get('/scrutiny/reviews/:reference/sections/:section', 'see scrutiny', sectionPage),
  post('/scrutiny/reviews/:reference/sections/:section', 'write a section of a scope', writeAnswers),
  post('/scrutiny/reviews/:reference/sections/:section/give', 'change a review', give),
  get('/scrutiny/reviews/:reference/sections/:section/sign', 'sign a scope', signPage),
  post('/scrutiny/reviews/:reference/sections/:section/sign', 'sign a scope', sign),
  post('/scrutiny/reviews/:reference/drafts', 'keep a review', number),
  get('/scrutiny/reviews/:reference/drafts/:number', 'see scrutiny', (visit) => draftPage(visit)),
  post('/scrutiny/reviews/:reference/drafts/:number', 'comment on a draft', comment),
  post('/scrutiny/reviews/:reference/drafts/:number/comments/:comment', 'comment on a draft', answerComment),
  get('/scrutiny/reviews/:reference/compare', 'see scrutiny', comparePage),
  get('/scrutiny/reviews/:reference/points/raise', 'object to a review', raisePage),
  post('/scrutiny/reviews/:reference/points/raise', 'object to a review', raise),
  get('/scrutiny/reviews/:reference/points/:point/decide', 'decide on a review', decidePointPage),
  post('/scrutiny/reviews/:reference/points/:point/decide', 'decide on a review', decideOnPoint),
  get('/scrutiny/reviews/:reference/decide', 'decide on a review', decidePage),
  post('/scrutiny/reviews/:reference/decide', 'decide on a review', decide),
  get('/scrutiny/reviews/:reference/scope.docx', 'see scrutiny', scopeFile),
  get('/scrutiny/reviews/:reference/public', 'see scrutiny', (visit) => publicPage(visit)),
  post('/scrutiny/reviews/:reference/publish', 'publish a scope', publishPublic),
  post('/scrutiny/reviews/:reference/withdraw', 'withdraw a publication', withdrawPublic),
  ...evidenceRoutes,
]
