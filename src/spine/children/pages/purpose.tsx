import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { endPurpose, givePurpose } from '../purpose.ts'
import { purposes } from '../rules/purposes.ts'
import { childrenSettings } from '../settings.ts'

/** /children/purpose?next=…: whoever may see children is asked why, before the first view and again after a while. */
export const purposePage = (visit: Visit): Promise<Answer> => ask(visit, { next: visit.query.get('next') ?? '' }, {})

/** POST /children/purpose */
export async function purpose(visit: Visit): Promise<Answer> {
  try {
    await visit.work((work) => givePurpose(work, textOf(visit.typed, 'purpose'), textOf(visit.typed, 'words')))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(safe(textOf(visit.typed, 'next')))
}

/** POST /children/purpose/end: leaving the desk. */
export async function endOfPurpose(visit: Visit): Promise<Answer> {
  await visit.work(endPurpose)
  return redirect('/child-level-data', {
    what: 'You will be asked for your purpose before you see children’s data again.',
  })
}

/** Only addresses of ours: whoever sends a link must not choose where its reader goes. */
const safe = (next: string) => (/^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/child-level-data/children')

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { purposeMinutes } = await visit.work(childrenSettings)
  return formPage({
    visit,
    title: 'Why are you looking at children’s data?',
    errors,
    action: '/children/purpose',
    intro: (
      <p class="govuk-body">
        What you look at is written down with your name, your purpose and the time. You will not be asked again for{' '}
        {purposeMinutes} minutes.
      </p>
    ),
    children: (
      <>
        <input type="hidden" name="next" value={textOf(typed, 'next')} />
        <Radios
          name="purpose"
          label="Your purpose"
          items={Object.entries(purposes).map(([value, label]) => ({ value, label }))}
          value={textOf(typed, 'purpose')}
          error={errors['purpose']}
        />
        <Input
          name="words"
          label="In a few words (needed for something else)"
          hint="The request’s reference, for example. No names of children."
          value={textOf(typed, 'words')}
          error={errors['words']}
        />
        <Button preventDoubleClick>Go on</Button>
      </>
    ),
  })
}
