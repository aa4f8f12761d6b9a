import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import type { Plan } from '../../use-cases/list-items.ts'
import { propose } from '../../use-cases/proposals/propose.ts'
import { planNavigation, planOf } from '../plan-frame.ts'
import { OriginFields, originShape } from './origin-fields.tsx'

const proposalForm = (today: Temporal.PlainDate) =>
  z.object({
    words: z
      .string()
      .trim()
      .min(1, { error: 'Say what should be done' })
      .max(2000, { error: 'Use 2,000 letters or fewer' }),
    why: z.string().trim().max(2000, { error: 'Use 2,000 letters or fewer' }).optional().default(''),
    ...originShape(today),
  })

/** /plans/:reference/proposals/propose: anyone in the service. */
export async function proposePage(visit: Visit): Promise<Answer> {
  return ask(visit, await planOf(visit), {}, {})
}

export async function send(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const read = readForm(proposalForm(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, plan, read.typed, read.errors)
  const made = await visit.work((work) => propose(work, plan.reference, read.value))
  return redirect(`/plans/${plan.reference}/proposals/${made.reference}`, {
    what: `${made.reference} has been proposed.`,
    next: 'You will be told what becomes of it, with the reason if it is declined.',
  })
}

function ask(visit: Visit, plan: Plan, typed: Typed, errors: FieldErrors): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: 'Propose an action',
    errors,
    subNavigation: planNavigation(plan, '/proposals'),
    intro: <p class="govuk-body">For “{plan.title}”. Whoever leads the work stream accepts, merges or declines it.</p>,
    children: (
      <>
        <Textarea label="What should be done?" rows={3} {...text('words')} />
        <Textarea
          label="Why?"
          hint="What you have seen, and what it would change for children."
          rows={3}
          {...text('why')}
        />
        <OriginFields plan={plan} typed={typed} errors={errors} />
        <Button preventDoubleClick>Propose it</Button>
      </>
    ),
  })
}
