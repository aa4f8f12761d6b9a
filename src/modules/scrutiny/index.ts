import type { Module } from '../../spine/module.ts'
import { reportPublisher } from './documents/public-report.ts'
import { programmeRoutes } from './pages/programme/programme-routes.ts'
import { projectRoutes } from './pages/project-routes.ts'
import { publicityRoutes } from './pages/publicity/routes.ts'
import { reportRoutes } from './pages/report/report-routes.ts'
import { researchRoutes } from './pages/research/research-routes.ts'
import { routes } from './pages/routes.ts'
import { sourceRoutes } from './pages/sources/every-source.ts'
import { surveyRoutes } from './pages/surveys/survey-routes.ts'
import { entryKind } from './store/evidence-kind.ts'
import { reviewFindingKind } from './store/finding-kind.ts'
import { anchorKind, programmeItemKind } from './store/programme-kinds.ts'
import { projectKind } from './store/project-kind.ts'
import { publicityKind, statementKind } from './store/publicity-kinds.ts'
import { noticeKind, recommendationKind } from './store/recommendation-kinds.ts'
import { reportKind } from './store/report-kind.ts'
import { researchKind } from './store/research-kind.ts'
import { reviewKind } from './store/review-kind.ts'
import { reviewsAsAt, topicsAsAt } from './store/scrutiny-as-at.ts'
import {
  claimKind,
  eventKind,
  informationKind,
  methodTaskKind,
  reviewVisitKind,
  stakeholderKind,
  witnessKind,
} from './store/source-kinds.ts'
import { reviewSurveyKind } from './store/survey-kind.ts'
import { sheetKind, topicKind } from './store/topic-kind.ts'
import { statementPublisher } from './use-cases/press-statements.ts'
import { noticePublisher } from './use-cases/publish-notice.ts'

export { reportPublisher } from './documents/public-report.ts'
export { scrutinyRoutes } from './pages/response-routes.ts'
export { AnswerFields } from './pages/surveys/answer-fields.tsx'
export { TopicFields, topicWords } from './pages/topics/topic-form.tsx'
export { readAnswers } from './rules/surveys/survey-questions.ts'
export { factsOf as factsOfReport, viewsOf as reportViews } from './store/points-of-report.ts'
export { projectKind } from './store/project-kind.ts'
export { projectOf } from './store/read-project.ts'
export { noticeKind, recommendationKind } from './store/recommendation-kinds.ts'
export { reportKind } from './store/report-kind.ts'
export { reviewKind } from './store/review-kind.ts'
export { pointsOf as reviewPoints } from './store/review-points.ts'
export {
  claimKind,
  eventKind,
  informationKind,
  methodTaskKind,
  reviewVisitKind,
  stakeholderKind,
  witnessKind,
} from './store/source-kinds.ts'
export { reviewSurveyKind } from './store/survey-kind.ts'
export { topicKind } from './store/topic-kind.ts'
export { answerRecommendation, lookAtRecommendation } from './use-cases/answer-recommendation.ts'
export { collectStandardInformation } from './use-cases/collect-information.ts'
export { declineTopic } from './use-cases/decide-topic.ts'
export { evaluateReview } from './use-cases/evaluate-review.ts'
export { addEvidence, type EvidenceParts, evidenceOfReview, weighEvidence } from './use-cases/evidence.ts'
export { addReviewFinding } from './use-cases/find.ts'
export { considerReply, giveNotice, recordReply } from './use-cases/give-notice.ts'
export { insistMayScrutinise, mayScrutinise, type Scrutinised } from './use-cases/may-scrutinise.ts'
export { decidePoint, decideScope, raisePoint } from './use-cases/points.ts'
export { decideFact, holdView, raiseFact } from './use-cases/points-of-report.ts'
export { approveStatement, checkStatement, statementPublisher, writeStatement } from './use-cases/press-statements.ts'
export { addFixedDay, addProgrammeItem, finishProgrammeItem, placeAtMeeting } from './use-cases/programme.ts'
export {
  changeProject,
  keepMembers,
  keepMilestones,
  keepOfficers,
  moveTogether,
  startProject,
} from './use-cases/project.ts'
export { writePublicity } from './use-cases/publicity.ts'
export { noticePublisher } from './use-cases/publish-notice.ts'
export { publishScope, scopeFile, scopeKind } from './use-cases/publish-scope.ts'
export { agreeWording, recommend } from './use-cases/recommend.ts'
export { agreeReport, factsAreBack, sendForFacts, startReport } from './use-cases/report.ts'
export { addResearch, useResearch } from './use-cases/research.ts'
export { answerSection, numberDraft, readScope, signScope } from './use-cases/scope.ts'
export { scoreATopic } from './use-cases/score-a-topic.ts'
export { addSource, changeSource } from './use-cases/sources-of-review.ts'
export { startReview } from './use-cases/start-review.ts'
export { suggestInPublic, suggestTopic } from './use-cases/suggest-topic.ts'
export {
  answerReviewSurvey,
  closeReviewSurvey,
  keepQuestions,
  newToken,
  openReviewSurvey,
  repeatSurvey,
  surveyAt,
  takesAnswers,
} from './use-cases/surveys.ts'

/** Scrutiny (G): topics and how members choose among them, reviews and their scope with every voice kept. */
export const scrutiny: Module = {
  name: 'scrutiny',
  routes: [
    ...routes,
    ...projectRoutes,
    ...publicityRoutes,
    ...reportRoutes,
    ...sourceRoutes,
    ...surveyRoutes,
    ...researchRoutes,
    ...programmeRoutes,
  ],
  kinds: [
    topicKind,
    sheetKind,
    reviewKind,
    reviewFindingKind,
    recommendationKind,
    noticeKind,
    projectKind,
    publicityKind,
    statementKind,
    entryKind,
    reportKind,
    witnessKind,
    reviewVisitKind,
    eventKind,
    claimKind,
    stakeholderKind,
    informationKind,
    reviewSurveyKind,
    methodTaskKind,
    researchKind,
    programmeItemKind,
    anchorKind,
  ],
  publishes: [statementPublisher, reportPublisher, noticePublisher],
  listsAsAt: [topicsAsAt, reviewsAsAt],
}
