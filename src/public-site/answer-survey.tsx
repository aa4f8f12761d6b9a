import { Button } from '../govuk/components/Button.tsx'
import { TwoThirds } from '../govuk/layout.tsx'
import type { FieldErrors } from '../kernel/failures.ts'
import { AnswerFields, answerReviewSurvey, readAnswers, surveyAt, takesAnswers } from '../modules/scrutiny/index.ts'
import { listOf, type Typed } from '../platform/http/form.ts'
import { asSystem } from '../spine/access/index.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../spine/web/index.ts'
import { ChildAtRisk } from './child-at-risk.tsx'

const tokenIn = (visit: Visit) => visit.params['token'] ?? ''
const read = (visit: Visit) => asSystem(visit.ground, 'answer a survey', (work) => surveyAt(work, tokenIn(visit)))

/** /public/surveys/:token: whoever was sent the address, without an account and without a name (G22). */
export const surveyPage =
  (report: string) =>
  (visit: Visit): Promise<Answer> =>
    ask(visit, report, {}, {})

export const answerSurvey =
  (report: string) =>
  async (visit: Visit): Promise<Answer> => {
    const { state } = await read(visit)
    const { answers, faults } = readAnswers(state.questions, (key) => listOf(visit.typed, key))
    if (Object.keys(faults).length > 0) return ask(visit, report, visit.typed, faults)
    await asSystem(visit.ground, 'answer a survey', (work) => answerReviewSurvey(work, tokenIn(visit), answers))
    return redirect(`/public/surveys/${tokenIn(visit)}/sent`)
  }

/** /public/surveys/:token/sent */
export const surveySentPage =
  (report: string) =>
  async (visit: Visit): Promise<Answer> => {
    const { state } = await read(visit)
    return page({
      title: 'Thank you',
      body: (
        <TwoThirds>
          <h1 class="govuk-heading-l">Thank you</h1>
          <p class="govuk-body sl-kept">{state.thanks || 'Councillors will read what everybody answered, together.'}</p>
          <ChildAtRisk report={report} />
        </TwoThirds>
      ),
    })
  }

async function ask(visit: Visit, report: string, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { title, state } = await read(visit)
  if (!takesAnswers(state, visit.ground.clock.today().toString())) return closed(title, state.standing, report)
  return formPage({
    visit,
    title,
    errors,
    intro: (
      <>
        <ChildAtRisk report={report} />
        {state.intro ? <p class="govuk-body sl-kept">{state.intro}</p> : null}
        <p class="govuk-body">
          You need no account, and nobody can see who you are. We keep what you answer, and not who you are, where you
          are or when you answered. You can leave a question out.
        </p>
      </>
    ),
    children: (
      <>
        <AnswerFields questions={state.questions} typed={typed} errors={errors} />
        <Button preventDoubleClick>Send your answers</Button>
      </>
    ),
  })
}

const closed = (title: string, standing: string, report: string): Answer =>
  page({
    title,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          {standing === 'drafted' ? 'This survey is not open yet.' : 'This survey is closed. Thank you for coming.'}
        </p>
        <ChildAtRisk report={report} />
      </TwoThirds>
    ),
  })
