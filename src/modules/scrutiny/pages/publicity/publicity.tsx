import { Button } from '../../../../govuk/components/Button.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import {
  day,
  type Field,
  moreRows,
  orRefuse,
  RowFields,
  readRows,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, PostForm, page, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { interests, publicityGaps, stageKeys, stages } from '../../rules/publicity/publicity-gaps.ts'
import { publicityKind, statementsOf } from '../../store/publicity-kinds.ts'
import { readPublicity, writePublicity } from '../../use-cases/publicity.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'

const fields: readonly Field[] = [
  {
    name: 'stage',
    label: 'When',
    kind: 'choice',
    choices: [['', 'Choose one'], ...stageKeys.map((key) => [key, stages[key]] as const)],
  },
  { name: 'what', label: 'What is said, and by which way', wanted: 'Say what is said' },
  { name: 'due', label: 'By which day', kind: 'day', wanted: 'Give the day' },
  { name: 'who', label: 'Who does it' },
  { name: 'done', label: 'Done on', kind: 'day' },
]
const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''

/** /scrutiny/publicity/:reference: a publicity plan is read with its review. */
export async function publicityOfReview(visit: Visit): Promise<Answer> {
  const review = await visit.work(async (work) => {
    const { state } = await readRecord(work, publicityKind, referenceOf(visit))
    return work.tx.selectFrom('record').select('reference').where('id', '=', state.review_id).executeTakeFirstOrThrow()
  })
  return redirect(`/scrutiny/reviews/${review.reference}/publicity`)
}

/** /scrutiny/reviews/:reference/publicity: whoever may read the review; scrutiny officers and the communications lead write in it. */
export const publicityPage = (visit: Visit): Promise<Answer> => show(visit, null, {})

async function show(visit: Visit, sent: Typed | null, errors: FieldErrors): Promise<Answer> {
  const { review, plan, people, statements } = await visit.work(async (work) => {
    const found = await readPublicity(work, referenceOf(visit))
    return { ...found, people: await peopleToChoose(work), statements: await statementsOf(work, found.review.id) }
  })
  const state = plan?.state
  const lead = state?.lead_id != null && state.lead_id === visit.actor.person
  const typed: Typed = sent ?? {
    interest: state?.interest ?? '',
    interest_reason: state?.interest_reason ?? '',
    lead: state?.lead_id ?? '',
    media_lines: state?.media_lines ?? '',
    ...typedOfRows('step', fields, state?.steps ?? []),
  }
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const gaps = state
    ? publicityGaps(state.steps, { ...state, hasLead: state.lead_id !== null, hasLines: state.media_lines !== '' })
    : []
  const at = `/scrutiny/reviews/${review.reference}`
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return page({
    title: `Publicity of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Publicity'),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">Publicity of {review.reference}</h1>
        <p class="govuk-body">{review.title}</p>
        {state ? (
          <p class="govuk-body">
            Media interest: <strong>{interests[state.interest]}</strong>. {state.interest_reason}
          </p>
        ) : (
          <p class="govuk-body">Nobody has planned yet how this review is made known.</p>
        )}
        {gaps.length > 0 ? (
          <>
            <p class="govuk-body">The plan still lacks:</p>
            <ul class="govuk-list govuk-list--bullet">
              {gaps.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          </>
        ) : null}
        <h2 class="govuk-heading-m">Press statements</h2>
        {statements.length === 0 ? <p class="govuk-body">None has been written.</p> : null}
        <ul class="govuk-list">
          {statements.map((one) => (
            <li>
              <a class="govuk-link" href={`/scrutiny/statements/${one.reference}`}>
                {one.title}
              </a>{' '}
              <span class="sl-no-wrap">{one.reference}</span>
            </li>
          ))}
        </ul>
        {may(visit.actor, 'write a press statement', { lead }) ? (
          <Button variant="secondary" href={`${at}/statements/write`}>
            Write a press statement
          </Button>
        ) : null}
        <h2 class="govuk-heading-m">The plan</h2>
        {may(visit.actor, 'keep publicity', { lead }) ? (
          <PostForm visit={visit} action={`${at}/publicity`}>
            <VersionField value={plan?.version ?? 0} />
            <Radios
              label="How much will the media care?"
              items={Object.entries(interests).map(([value, label]) => ({ value, label }))}
              {...text('interest')}
            />
            <Textarea label="Why?" rows={2} {...text('interest_reason')} />
            <Select
              label="Who leads communications?"
              hint="Needed where interest is high. They are told at once."
              items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
              {...text('lead')}
            />
            <Textarea
              label="Media lines"
              hint="What everybody says when they are asked."
              rows={4}
              {...text('media_lines')}
            />
            <RowFields
              row="step"
              count={(state?.steps.length ?? 0) + moreRows}
              heading={(row) => `Step ${row + 1}`}
              fields={fields}
              typed={typed}
              errors={errors}
            />
            <Button preventDoubleClick>Save the plan</Button>
          </PostForm>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {(state?.steps ?? []).map((step) => (
              <li>
                {stages[step.stage]}: {step.what}, by {day(step.due)}
                {step.done ? `, done ${day(step.done)}` : ''}
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  })
}

/** The same address, sent. */
export async function savePublicity(visit: Visit): Promise<Answer> {
  const { typed } = visit
  const errors: Record<string, string> = {}
  const rows = readRows('step', fields, typed, visit.ground.clock.today(), errors)
  const steps = rows.flatMap((row, at) => {
    const stage = stageKeys.find((key) => key === row['stage'])
    if (!stage) errors[`step-${at}-stage`] = 'Choose when'
    const said = { what: row['what'] ?? '', due: row['due'] ?? '', who: row['who'] ?? '', done: row['done'] ?? '' }
    return stage ? [{ stage, ...said }] : []
  })
  const interest = (['low', 'medium', 'high'] as const).find((one) => one === textOf(typed, 'interest'))
  if (!interest) errors['interest'] = 'Choose how much the media will care'
  try {
    orRefuse(errors)
    if (!interest) return show(visit, typed, errors)
    await visit.work((work) =>
      writePublicity(work, referenceOf(visit), Number(textOf(typed, 'version')) || 0, {
        interest,
        interest_reason: textOf(typed, 'interest_reason').trim(),
        lead_id: textOf(typed, 'lead') || null,
        media_lines: textOf(typed, 'media_lines').trim(),
        steps,
      }),
    )
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return show(visit, typed, refusal.fields)
  }
  return redirect(`/scrutiny/reviews/${referenceOf(visit)}/publicity`, { what: 'The publicity plan is saved.' })
}
