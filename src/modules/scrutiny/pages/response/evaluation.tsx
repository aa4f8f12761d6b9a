import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { NotValid } from '../../../../kernel/failures.ts'
import { capitalised, plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { meaning } from '../../../../spine/forms/index.ts'
import { day, newForm } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { evaluationsOf } from '../../store/findings-of.ts'
import { evaluateReview, stages } from '../../use-cases/evaluate-review.ts'
import { readScope } from '../../use-cases/scope.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'

const reviewIn = (visit: Visit) => visit.params['reference'] ?? ''

/** /scrutiny/reviews/:reference/evaluation: whoever sees scrutiny. What was promised, and what the review changed (G46, G47). */
export async function evaluationPage(visit: Visit): Promise<Answer> {
  const { review, promised, evaluations } = await visit.work(async (work) => {
    const { review: found, filled } = await readScope(work, reviewIn(visit))
    return {
      review: found,
      promised: meaning(filled.form, filled.answers, 'value'),
      evaluations: await evaluationsOf(work, found.id),
    }
  })
  const open = ['answered', 'monitored', 'closed'].includes(review.state.standing)
  return page({
    title: `Evaluation of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Evaluation'),
    body: (
      <>
        <span class="govuk-caption-l">{review.title}</span>
        <h1 class="govuk-heading-l">What the review changed</h1>
        {promised ? <p class="govuk-inset-text">It was to add: {promised}</p> : null}
        {open && may(visit.actor, 'evaluate a review') ? (
          <Button href={`/scrutiny/reviews/${review.reference}/evaluation/add`}>Evaluate it</Button>
        ) : null}
        {evaluations.length === 0 ? (
          <EmptyState heading="It has not been evaluated">
            <p class="govuk-body">A review is evaluated at its close, once it has been answered, and a year on.</p>
          </EmptyState>
        ) : null}
        {evaluations.map((one) => (
          <section aria-labelledby={`on-${one.id}`}>
            <h2 class="govuk-heading-m" id={`on-${one.id}`}>
              {capitalised(one.stage)}, {day(one.evaluatedOn)}
            </h2>
            <SummaryList
              rows={[
                { key: 'What changed', value: <span class="sl-said">{one.changed}</span> },
                { key: 'How it is known', value: <span class="sl-said">{one.knownBy}</span> },
                { key: 'What it added', value: one.addedValue || 'Not said' },
                { key: 'Go on looking', value: one.goesOn ? 'Yes' : 'No' },
                { key: 'Officers’ time', value: plural(one.officerDays, 'day') },
                { key: 'Said by', value: one.by },
              ]}
            />
          </section>
        ))}
      </>
    ),
  })
}

const said = z.object({
  stage: z.enum(stages),
  changed: z.string(),
  known_by: z.string(),
  added_value: z.string(),
  goes_on: z.enum(['no', 'yes']),
  officer_days: z.coerce.number().int().min(0),
})

/** /scrutiny/reviews/:reference/evaluation/add: scrutiny officers. */
export const evaluateForm = newForm({
  heading: 'Evaluate the review',
  button: 'Keep the evaluation',
  back: (visit) => ({ href: `/scrutiny/reviews/${reviewIn(visit)}/evaluation`, text: 'Evaluation' }),
  fields: () => [
    {
      name: 'stage',
      label: 'When is this?',
      kind: 'choice',
      choices: stages.map((one) => [one, capitalised(one)] as const),
    },
    { name: 'changed', label: 'What has changed?', kind: 'text', wanted: 'Say what changed, or that nothing did' },
    { name: 'known_by', label: 'How do you know?', kind: 'text', wanted: 'Say how you know' },
    { name: 'added_value', label: 'What did the review itself add? (optional)', kind: 'text' },
    {
      name: 'goes_on',
      label: 'Do members go on looking?',
      kind: 'choice',
      choices: [
        ['yes', 'Yes'],
        ['no', 'No: the review is closed'],
      ],
    },
    {
      name: 'officer_days',
      label: 'Days of officers’ time that it took',
      kind: 'number',
      wanted: 'Enter how many days, as near as you know',
    },
  ],
  save: async (work, words, visit) => {
    const read = said.safeParse(words)
    if (!read.success) throw new NotValid({ officer_days: 'Enter how many days, as near as you know' })
    const { stage, changed, known_by: knownBy, added_value: addedValue, goes_on: goesOn, officer_days } = read.data
    const evaluation = { stage, changed, knownBy, addedValue, goesOn: goesOn === 'yes', officerDays: officer_days }
    await evaluateReview(work, reviewIn(visit), evaluation)
    return { to: `/scrutiny/reviews/${reviewIn(visit)}/evaluation`, what: 'The evaluation has been kept.' }
  },
})
