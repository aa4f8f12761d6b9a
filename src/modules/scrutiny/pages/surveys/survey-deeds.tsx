import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { NotPossibleNow } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { insist, type Work } from '../../../../spine/access/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import {
  type Answer,
  listCsv,
  listWorkbook,
  page,
  redirect,
  type Visit,
  wordFile,
} from '../../../../spine/web/index.ts'
import { surveyAnswersBlocks, surveyAnswersFile } from '../../documents/survey-answers.ts'
import { reviewSurveyKind } from '../../store/survey-kind.ts'
import { standsToReview } from '../../use-cases/sources-of-review.ts'
import { closeReviewSurvey, figuresOfSurvey, openReviewSurvey, repeatSurvey } from '../../use-cases/surveys.ts'
import { AnswerFields } from './answer-fields.tsx'

const referenceIn = (visit: Visit) => visit.params['reference'] ?? ''
const versionIn = (visit: Visit) => Number(textOf(visit.typed, 'version')) || 0

/** /scrutiny/surveys/:reference/preview: whoever keeps the evidence. As whoever answers sees it, with nothing to send. */
export async function previewPage(visit: Visit): Promise<Answer> {
  const { title, reference, state } = await visit.work(async (work) => {
    const survey = await readRecord(work, reviewSurveyKind, referenceIn(visit))
    insist(work.actor, 'keep evidence', await standsToReview(work, survey))
    return survey
  })
  return page({
    title: `Preview of ${reference}`,
    before: <BackLink href={reviewSurveyKind.path(reference)}>{reference}</BackLink>,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-inset-text">A preview: nothing that is filled in here is sent.</p>
        {state.intro ? <p class="govuk-body sl-kept">{state.intro}</p> : null}
        {state.questions.length === 0 ? <p class="govuk-body">It asks nothing yet.</p> : null}
        <AnswerFields questions={state.questions} typed={{}} errors={{}} />
      </TwoThirds>
    ),
  })
}

/** /scrutiny/surveys/:reference/open, close and repeat: whoever keeps the evidence. */
export async function openIt(visit: Visit): Promise<Answer> {
  await visit.work((work) => openReviewSurvey(work, referenceIn(visit), versionIn(visit)))
  return redirect(reviewSurveyKind.path(referenceIn(visit)), {
    what: 'It is open.',
    next: 'Send its address to those it is for. Whoever has it can answer.',
  })
}

export async function closeIt(visit: Visit): Promise<Answer> {
  await visit.work((work) => closeReviewSurvey(work, referenceIn(visit), versionIn(visit)))
  return redirect(`${reviewSurveyKind.path(referenceIn(visit))}#answers`, { what: 'It is closed.' })
}

export async function askAgain(visit: Visit): Promise<Answer> {
  const { reference } = await visit.work((work) => repeatSurvey(work, referenceIn(visit)))
  return redirect(reviewSurveyKind.path(reference), {
    what: `${reference} asks the same again.`,
    next: 'Open it when the time has come.',
  })
}

const answered = async (work: Work, reference: string) => {
  const survey = await readRecord(work, reviewSurveyKind, reference)
  const found = await figuresOfSurvey(work, survey)
  if (!found) throw new NotPossibleNow('It is not closed. What was answered is shown once nobody can answer any more.')
  return { survey, found }
}

/** /scrutiny/surveys/:reference/answers.xlsx, .csv and .docx: whoever sees scrutiny, once it is closed. */
export const answersWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await fileOf(visit))
export const answersCsv = async (visit: Visit): Promise<Answer> => listCsv(await fileOf(visit))

async function fileOf(visit: Visit) {
  const { survey, found } = await visit.work((work) => answered(work, referenceIn(visit)))
  return surveyAnswersFile(survey.reference, found)
}

export async function answersDocument(visit: Visit): Promise<Answer> {
  const { survey, found } = await visit.work((work) => answered(work, referenceIn(visit)))
  return wordFile(`${survey.reference} answers`, {
    title: survey.title,
    author: visit.council.name,
    header: `${visit.council.name} · What was answered to a survey`,
    footer: survey.reference,
    blocks: surveyAnswersBlocks(survey.state.for_whom, found),
  })
}
