import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import type { Plan } from '../use-cases/list-items.ts'
import { changePlan, makePlan } from '../use-cases/make-plan.ts'
import { dayField } from './day-field.ts'
import { planNavigation, planOf } from './plan-frame.ts'

const form = (today: Temporal.PlainDate) =>
  z
    .object({
      title: z.string().trim().min(1, { error: 'Enter what the plan is called' }).max(200),
      purpose: z.string().trim().max(2000, { error: 'What it is for must be 2,000 characters or fewer' }),
      starts: dayField('Enter the day it starts, such as 1 April 2026', today),
      ends: dayField('Enter the day it ends, such as 31 March 2027, or leave it empty', today),
      status: z.enum(['live', 'closed']).optional(),
      version: z.coerce.number().int().min(1).optional(),
    })
    .refine(({ starts }) => starts !== null, {
      path: ['starts'],
      error: 'Enter the day it starts, such as 1 April 2026',
    })
    .refine(({ starts, ends }) => starts === null || ends === null || ends >= starts, {
      path: ['ends'],
      error: 'The plan must end after it starts',
    })

/** /plans/make: the programme manager and the director. */
export const makePage = async (visit: Visit): Promise<Answer> =>
  ask(visit, null, { starts: formatDate(visit.ground.clock.today()) }, {})

export async function make(visit: Visit): Promise<Answer> {
  const read = readForm(form(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, null, read.typed, read.errors)
  const { title, purpose, starts, ends } = read.value
  const made = await visit.work((work) => makePlan(work, { title, purpose, starts: starts ?? '', ends }))
  return redirect(`/plans/${made.reference}`, {
    what: `${title} has been made.`,
    next: 'Add its work streams, then the items in them.',
  })
}

/** /plans/:reference/change: the same people. */
export async function changePage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  return ask(visit, plan, typedOf(plan), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const read = readForm(form(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, plan, read.typed, read.errors)
  const { version = 0, starts, status = 'live', ...words } = read.value
  await visit.work((work) => changePlan(work, plan.reference, version, { ...words, status, starts: starts ?? '' }))
  return redirect(`/plans/${plan.reference}`, { what: 'The plan has been changed.' })
}

const inWords = (iso: string | null) => (iso === null ? '' : formatDate(Temporal.PlainDate.from(iso)))

const typedOf = (plan: Plan): Typed => ({
  title: plan.title,
  purpose: plan.purpose,
  starts: inWords(plan.starts),
  ends: inWords(plan.ends),
  status: plan.status,
})

function ask(visit: Visit, plan: Plan | null, typed: Typed, errors: FieldErrors): Answer {
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: plan ? 'Change the plan' : 'Make a plan',
    errors,
    subNavigation: plan ? planNavigation(plan) : undefined,
    children: (
      <>
        {plan ? <VersionField value={plan.version} /> : null}
        <Input label="What is it called?" {...field('title')} />
        <Textarea label="What is it for?" rows={3} {...field('purpose')} />
        <Input label="When does it start?" width={20} {...field('starts')} />
        <Input label="When does it end? (optional)" width={20} {...field('ends')} />
        {plan ? (
          <Radios
            name="status"
            label="Is it live?"
            labelSize="s"
            inline
            value={textOf(typed, 'status')}
            items={[
              { value: 'live', label: 'Live' },
              { value: 'closed', label: 'Closed' },
            ]}
          />
        ) : null}
        <Button preventDoubleClick>{plan ? 'Save' : 'Make the plan'}</Button>
      </>
    ),
  })
}
