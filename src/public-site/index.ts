import { get, post, type Route } from '../spine/web/index.ts'
import { publicHome, publicReview, publicReviewFile, publicReviewPage } from './published-reviews.tsx'
import { sentPage, suggest, suggestPage } from './suggest-a-topic.tsx'

/**
 * What anyone may see. Pages here read publications and nothing else, so that what nobody published cannot be reached; what is sent
 * here waits for an officer. `childAtRisk` is said wherever somebody can write.
 */
export const publicRoutes = (childAtRisk: string): readonly Route[] => [
  get('/public', 'see what is published', publicHome),
  get('/public/reviews/:reference', 'see what is published', publicReview),
  get('/public/reviews/:reference/scope.docx', 'see what is published', publicReviewFile),
  get('/public/reviews/:reference/scope.html', 'see what is published', publicReviewPage),
  get('/public/suggest-a-topic', 'suggest a topic in public', suggestPage(childAtRisk)),
  post('/public/suggest-a-topic', 'suggest a topic in public', suggest(childAtRisk)),
  get('/public/suggest-a-topic/sent', 'suggest a topic in public', sentPage(childAtRisk)),
]
