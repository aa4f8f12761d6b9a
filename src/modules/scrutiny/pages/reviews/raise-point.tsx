import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { insist } from '../../../../spine/access/index.ts'
import { ownsSection } from '../../../../spine/forms/index.ts'
import { postOf } from '../../../../spine/people/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { pointKinds } from '../../rules/scope/review-words.ts'
import { raisePoint } from '../../use-cases/points.ts'
import { readScope } from '../../use-cases/scope.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const form = z.object({
  kind: z.enum(pointKinds, { error: 'Choose whether you object or offer something else' }),
  words: z
    .string()
    .trim()
    .min(1, { error: 'Say it in your own words' })
    .max(5000, { error: 'At most 5,000 characters' }),
  raisedAs: z.string().trim().min(1, { error: 'Enter what you are' }).max(200),
})

/** /scrutiny/reviews/:reference/points/raise: directors, and whoever answers a part of the scope. */
export async function raisePage(visit: Visit): Promise<Answer> {
  const { person } = visit.actor
  const raisedAs = person ? await visit.work((work) => postOf(work, person)) : ''
  return ask(visit, { raisedAs }, {})
}

export async function raise(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => raisePoint(work, reference, read.value))
  return redirect(`/scrutiny/reviews/${reference}#points`, {
    what: read.value.kind === 'offer' ? 'Your offer is on record.' : 'Your objection is on record.',
    next: 'The member who proposes the review is told. What members decide will stand beside your words.',
  })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { review } = await visit.work(async (work) => {
    const scope = await readScope(work, visit.params['reference'] ?? '')
    const owner = scope.filled.sections.some((section) => ownsSection(work, section))
    insist(work.actor, 'object to a review', { owner })
    return scope
  })
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: `Object to ${review.reference}, or offer something else`,
    errors: wrong,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={`/scrutiny/reviews/${review.reference}`}>Back to {review.reference}</BackLink>,
    children: (
      <>
        <Radios
          label="What do you want to put on record?"
          labelSize="s"
          {...text('kind')}
          items={[
            { value: 'objection', label: 'An objection', hint: 'Why the review should not go ahead as it is proposed' },
            {
              value: 'offer',
              label: 'An offer of something else',
              hint: 'A session with members, papers and minutes, training: one offer at a time',
            },
          ]}
        />
        <Textarea
          label="In your own words"
          hint="They are kept as you write them, whatever is decided."
          rows={7}
          {...text('words')}
        />
        <Input label="What you are" hint="Your post or office" {...text('raisedAs')} />
        <Button preventDoubleClick>Put it on record</Button>
      </>
    ),
  })
}
