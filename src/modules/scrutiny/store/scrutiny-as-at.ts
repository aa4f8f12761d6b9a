import { listAsAt } from '../../../spine/records/index.ts'
import { sourceWords } from '../rules/topics/topic-words.ts'
import { reviewKind } from './review-kind.ts'
import { topicKind } from './topic-kind.ts'

/** Reviews and topics as they stood at any date. */
export const reviewsAsAt = listAsAt(reviewKind, 'reviews', 'Reviews', [
  ['Standing', (review) => review.standing],
  ['Portfolio', (review) => review.portfolio],
])
export const topicsAsAt = listAsAt(topicKind, 'topics', 'Topics', [
  ['Standing', (topic) => topic.standing],
  ['From', (topic) => sourceWords[topic.source]],
])
