import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { ordinal } from '../../../../kernel/text.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { scopeStandings } from '../../rules/scope/review-words.ts'
import { decideScope, mayDecide } from '../../use-cases/points.ts'
import { readScope } from '../../use-cases/scope.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'
import { dayField, dayTyped } from './day-field.ts'

/** /scrutiny/reviews/:reference/decide: scrutiny officers and the committee’s members. */
export const decidePage = (visit: Visit): Promise<Answer> =>
  ask(visit, { decidedOn: dayTyped(visit.ground.clock.today().toString()) }, {})

export async function decide(visit: Visit): Promise<Answer> {
  const form = z.object({
    version: z.coerce.number().int().min(1),
    standing: z.enum(scopeStandings, { error: 'Choose what members decided' }),
    draft: z.coerce.number().int().min(0).optional().default(0),
    words: z.string().trim().max(5000, { error: 'At most 5,000 characters' }).optional().default(''),
    decidedOn: dayField(visit.ground.clock.today(), 'Enter the day, like 14 March 2026'),
  })
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { version, ...said } = read.value
  const reference = visit.params['reference'] ?? ''
  try {
    await visit.work((work) => decideScope(work, reference, version, said))
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, visit.typed, refusal.fields)
  }
  return redirect(`/scrutiny/reviews/${reference}`, { what: 'What members decided is on record.' })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { review, drafts } = await visit.work(async (work) => {
    await mayDecide(work, visit.params['reference'] ?? '')
    return readScope(work, visit.params['reference'] ?? '')
  })
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: `What members decided of ${review.reference}`,
    errors: wrong,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={`/scrutiny/reviews/${review.reference}`}>Back to {review.reference}</BackLink>,
    children: (
      <>
        <VersionField value={review.version} />
        <Radios
          label="What did members decide?"
          labelSize="s"
          {...text('standing')}
          items={[
            { value: 'approved', label: 'The review goes ahead by the draft chosen below' },
            { value: 'not going ahead', label: 'The review does not go ahead' },
            { value: 'scoping', label: 'The scope is written again' },
          ]}
        />
        <Select
          label="Which draft did they approve?"
          items={[
            { value: '', text: drafts.length === 0 ? 'No draft is numbered yet' : 'Choose one' },
            ...drafts.map(({ number }) => ({ value: String(number), text: `${ordinal(number)} draft` })),
          ]}
          {...text('draft')}
        />
        <Textarea label="Their reason, or what they asked for" rows={4} {...text('words')} />
        <Input label="On which day?" hint="For example, 14 March 2026" width={20} {...text('decidedOn')} />
        <Button preventDoubleClick>Record it</Button>
      </>
    ),
  })
}
