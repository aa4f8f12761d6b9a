import type { Module } from '../../spine/module.ts'
import { routes } from './pages/routes.ts'
import { entryKind } from './store/evidence-kind.ts'
import { reviewKind } from './store/review-kind.ts'
import { reviewsAsAt, topicsAsAt } from './store/scrutiny-as-at.ts'
import { sheetKind, topicKind } from './store/topic-kind.ts'

export { TopicFields, topicWords } from './pages/topics/topic-form.tsx'
export { reviewKind } from './store/review-kind.ts'
export { pointsOf as reviewPoints } from './store/review-points.ts'
export { topicKind } from './store/topic-kind.ts'
export { declineTopic } from './use-cases/decide-topic.ts'
export { addEvidence, type EvidenceParts, evidenceOfReview, weighEvidence } from './use-cases/evidence.ts'
export { decidePoint, decideScope, raisePoint } from './use-cases/points.ts'
export { publishScope, scopeFile, scopeKind } from './use-cases/publish-scope.ts'
export { answerSection, numberDraft, readScope, signScope } from './use-cases/scope.ts'
export { scoreATopic } from './use-cases/score-a-topic.ts'
export { startReview } from './use-cases/start-review.ts'
export { suggestInPublic, suggestTopic } from './use-cases/suggest-topic.ts'

/** Scrutiny (G): topics and how members choose among them, reviews and their scope with every voice kept. */
export const scrutiny: Module = {
  name: 'scrutiny',
  routes,
  kinds: [topicKind, sheetKind, reviewKind, entryKind],
  listsAsAt: [topicsAsAt, reviewsAsAt],
}
