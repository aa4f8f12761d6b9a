import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { OfferedDeed } from '../../../spine/actions/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../spine/web/index.ts'
import { placeInPlan, placesFor } from '../use-cases/place-in-plan.ts'

/** What an action's page offers while the action stands nowhere. */
export const placeIt: OfferedDeed = {
  deed: 'change an action',
  text: 'Place it in a plan',
  href: (reference) => `/plans/place?action=${reference}`,
  offers: ({ state }) => state.within_id === null && state.state !== 'withdrawn',
}

/** /plans/place?action=ACT-12: those who keep the plan. */
export const placePage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function place(visit: Visit): Promise<Answer> {
  const reference = actionOf(visit)
  const chosen = { stream: textOf(visit.typed, 'stream'), number: textOf(visit.typed, 'number') }
  try {
    const { version, number, planTitle } = await visit.work((work) => placeInPlan(work, reference, chosen))
    return redirect(`/actions/${reference}`, {
      what: `${reference} is now item ${number} of ${planTitle}.`,
      undo: { action: `/actions/${reference}/undo?version=${version}`, label: 'Undo this' },
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

function actionOf(visit: Visit): string {
  const reference = visit.query.get('action')
  if (!reference) throw new NotFound('That action')
  return reference.toUpperCase()
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { action, streams } = await visit.work((work) => placesFor(work, actionOf(visit)))
  const items = streams.map(({ reference, number, title, planTitle }) => ({
    value: reference,
    text: `${planTitle}: ${number} ${title}`,
  }))
  return formPage({
    visit,
    title: 'Place an action in a plan',
    errors,
    action: placeIt.href(action.reference),
    intro: (
      <p class="govuk-body">
        <a class="govuk-link" href={`/actions/${action.reference}`}>
          {action.title}
        </a>{' '}
        ({action.reference}) stands in no plan yet. What it arises from stays as it is.
      </p>
    ),
    children: (
      <>
        <Select
          name="stream"
          label="Which work stream is it to stand in?"
          items={[{ value: '', text: 'Choose' }, ...items]}
          value={textOf(typed, 'stream')}
          error={errors['stream']}
        />
        <Input
          name="number"
          label="Its number there (optional)"
          hint="Leave it empty to take the next one."
          width={5}
          value={textOf(typed, 'number')}
          error={errors['number']}
        />
        <Button preventDoubleClick>Place it</Button>
      </>
    ),
  })
}
