import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { decisions } from '../../rules/scope/review-words.ts'
import { pointOf } from '../../store/review-points.ts'
import { decidePoint, mayDecide } from '../../use-cases/points.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'
import { dayField, dayTyped } from './day-field.ts'

/** /scrutiny/reviews/:reference/points/:point/decide: scrutiny officers and the committee’s members. */
export const decidePointPage = (visit: Visit): Promise<Answer> =>
  ask(visit, { decidedOn: dayTyped(visit.ground.clock.today().toString()) }, {})

export async function decideOnPoint(visit: Visit): Promise<Answer> {
  const form = z.object({
    decision: z.string().min(1, { error: 'Choose what members decided' }),
    words: z.string().trim().min(1, { error: 'Give the members’ reason' }).max(5000),
    decidedOn: dayField(visit.ground.clock.today(), 'Enter the day, like 14 March 2026'),
  })
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const reference = visit.params['reference'] ?? ''
  try {
    await visit.work((work) => decidePoint(work, reference, visit.params['point'] ?? '', read.value))
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, visit.typed, refusal.fields)
  }
  return redirect(`/scrutiny/reviews/${reference}#points`, {
    what: 'What members decided stands beside what was said.',
    next: 'Neither is changed from now on.',
  })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { review, point } = await visit.work(async (work) => {
    const found = await mayDecide(work, visit.params['reference'] ?? '')
    return { review: found, point: await pointOf(work, found.id, visit.params['point'] ?? '') }
  })
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: `What members decided of ${point.kind === 'offer' ? 'the offer' : 'the objection'}`,
    errors: wrong,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={`/scrutiny/reviews/${review.reference}#points`}>Back to {review.reference}</BackLink>,
    intro: (
      <>
        <p class="govuk-body">
          {point.by}, {point.raisedAs}:
        </p>
        <blockquote class="govuk-inset-text sl-kept">{point.words}</blockquote>
      </>
    ),
    children: (
      <>
        <Radios
          label="What did members decide?"
          labelSize="s"
          items={Object.entries(decisions[point.kind]).map(([value, label]) => ({ value, label }))}
          {...text('decision')}
        />
        <Textarea label="For what reason?" rows={4} {...text('words')} />
        <Input label="On which day?" hint="For example, 14 March 2026" width={20} {...text('decidedOn')} />
        <Button preventDoubleClick>Record it</Button>
      </>
    ),
  })
}
