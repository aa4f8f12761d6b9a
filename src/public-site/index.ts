import { get, post, type Route } from '../spine/web/index.ts'
import { answerSurvey, surveyPage, surveySentPage } from './answer-survey.tsx'
import { feed, publicCalendar } from './feeds.ts'
import { confirm, follow, followPage, followSentPage, linkPage, stop } from './follow.tsx'
import { openDataFile, openDataPage } from './open-data-pages.tsx'
import { publicHome, publicSection } from './published-lists.tsx'
import { publicFile, publicPage } from './published-page.tsx'
import { sentPage, suggest, suggestPage } from './suggest-a-topic.tsx'

const see = 'see what is published'
const followDeed = 'follow what is published'
/** Asked for by programs: no cookie is set. */
const machine = (path: string, handle: Route['handle']): Route => ({ ...get(path, see, handle), machine: true })

/**
 * What anyone may see. Pages here read publications and nothing else, so that what nobody published cannot be reached; what is sent
 * here waits for an officer. `childAtRisk` is said wherever somebody can write; `address` is where links in messages and feeds lead.
 */
export const publicRoutes = (childAtRisk: string, address: string): readonly Route[] => [
  get('/public', see, publicHome),
  machine('/public/feed.atom', feed(address)),
  machine('/public/calendar.ics', publicCalendar(address)),
  get('/public/data', see, openDataPage),
  machine('/public/data/:file', openDataFile),
  get('/public/follow', followDeed, followPage({ report: childAtRisk, address })),
  post('/public/follow', followDeed, follow({ report: childAtRisk, address })),
  get('/public/follow/sent', followDeed, followSentPage),
  get('/public/follow/confirm/:token', followDeed, linkPage('confirm')),
  post('/public/follow/confirm/:token', followDeed, confirm),
  get('/public/follow/stop/:token', followDeed, linkPage('stop')),
  post('/public/follow/stop/:token', followDeed, stop),
  get('/public/surveys/:token', 'answer a survey', surveyPage(childAtRisk)),
  post('/public/surveys/:token', 'answer a survey', answerSurvey(childAtRisk)),
  get('/public/surveys/:token/sent', 'answer a survey', surveySentPage(childAtRisk)),
  get('/public/suggest-a-topic', 'suggest a topic in public', suggestPage(childAtRisk)),
  post('/public/suggest-a-topic', 'suggest a topic in public', suggest(childAtRisk)),
  get('/public/suggest-a-topic/sent', 'suggest a topic in public', sentPage(childAtRisk)),
  get('/public/:section', see, publicSection),
  machine('/public/:section/feed.atom', feed(address)),
  get('/public/:section/:reference', see, publicPage),
  get('/public/:section/:reference/:file', see, publicFile),
]
