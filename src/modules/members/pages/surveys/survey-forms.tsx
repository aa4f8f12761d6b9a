import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { newForm } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { scale } from '../../rules/surveys/survey-results.ts'
import { surveyKind } from '../../store/survey-kind.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { questionnaires } from '../../use-cases/read-content.ts'
import { answerSurvey, openSurvey } from '../../use-cases/surveys.ts'
import { committeeField } from '../typed-values.ts'

/** /members/surveys/open: those who support members. */
export const openSurveyForm = newForm({
  heading: 'Open a survey of members',
  button: 'Open it and tell the members',
  back: { href: '/members/surveys', text: 'Surveys of members' },
  fields: async (visit) => [
    {
      name: 'questionnaire',
      label: 'What are they asked?',
      kind: 'choice',
      choices: questionnaires.map(({ code, title }) => [code, title] as const),
    },
    committeeField(await visit.work(ownCommittees)),
    { name: 'closes_on', label: 'Until which day may they answer?', kind: 'day', hint: 'For example, 30 June 2026.' },
  ],
  save: async (work, { questionnaire = '', body_id = '', closes_on = '' }) => {
    const reference = await openSurvey(work, body_id, { questionnaire, closes_on })
    return {
      to: surveyKind.path(reference),
      what: `${reference} is open.`,
      next: 'Every member of the committee who can sign in finds it waiting.',
    }
  },
})

const at = (visit: Visit) => visit.params['reference'] ?? ''

/** /members/surveys/:reference/answer: members of the committee, each once. */
export const answerPage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

/** The same, sent. */
export async function answer(visit: Visit): Promise<Answer> {
  try {
    await visit.work(async (work) => {
      const { state } = await readRecord(work, surveyKind, at(visit))
      const answers = state.questions.map(({ key }) => [key, Number(textOf(visit.typed, key))] as const)
      await answerSurvey(work, at(visit), Object.fromEntries(answers))
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(surveyKind.path(at(visit)), {
    what: 'Your answers are kept.',
    next: 'Nothing joins them to you, so they cannot be changed.',
  })
}

/** A plain form, and none that keeps drafts: what somebody began to answer would stand under their name. */
async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { title, state } = await visit.work((work) => readRecord(work, surveyKind, at(visit)))
  const shown = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title,
    errors: shown,
    status: shown.length > 0 ? 422 : 200,
    before: <BackLink href={surveyKind.path(at(visit))}>The survey</BackLink>,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          Say how far each holds. Sightline keeps that you answered and, apart from that, the answers: nobody can join
          the two.
        </p>
        <form method="post" action={visit.path} novalidate>
          <FormToken visit={visit} />
          {state.questions.map(({ key, says }) => (
            <Radios
              name={key}
              label={says}
              small
              value={textOf(typed, key)}
              error={errors[key]}
              items={scale.map(({ value, text }) => ({ value: String(value), label: text }))}
            />
          ))}
          <Button preventDoubleClick>Send my answers</Button>
        </form>
      </TwoThirds>
    ),
  })
}
