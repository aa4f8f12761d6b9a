import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { monthName } from '../../../../kernel/date-names.ts'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { formatDate, plural } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { dayTyped } from '../../../../spine/meetings/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import type { Plan } from '../../use-cases/list-items.ts'
import { openRound } from '../../use-cases/rounds/run-round.ts'
import { planNavigation, planOf } from '../plan-frame.ts'

const roundForm = (today: Temporal.PlainDate) =>
  z.object({
    title: z.string().trim().min(1, { error: 'Enter what the round is called, such as June 2026' }).max(100),
    opensOn: dayTyped(today, bankHolidays, 'Enter the day it opens'),
    closesOn: dayTyped(today, bankHolidays, 'Enter the day by which leads should answer'),
    message: z.string().trim().max(2000, { error: 'Use 2,000 letters or fewer' }),
  })

/** A lead has this many days to answer unless told otherwise (strength P: a nudge). */
const usualDays = 10

/** /plans/:reference/rounds/open: those who run the plan. */
export async function openPage(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today()
  const usual = {
    title: `${monthName(today.month)} ${today.year}`,
    opensOn: formatDate(today),
    closesOn: formatDate(today.add({ days: usualDays })),
  }
  return ask(visit, await planOf(visit), usual, {})
}

export async function open(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const read = readForm(roundForm(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, plan, read.typed, read.errors)
  try {
    const made = await visit.work((work) => openRound(work, plan.reference, read.value))
    return redirect(`/plans/${plan.reference}/rounds/${made.reference}`, {
      what: `${read.value.title} is open and asks about ${plural(made.asked, 'action')}.`,
      next: 'Each lead finds theirs under Waiting for you. Whoever leads nothing is not told.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, plan, read.typed, refusal.fields)
    throw refusal
  }
}

function ask(visit: Visit, plan: Plan, typed: Typed, errors: FieldErrors): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: 'Open a round',
    errors,
    subNavigation: planNavigation(plan, '/rounds'),
    intro: <p class="govuk-body">Every open item of “{plan.title}” is asked about, each of whoever leads it.</p>,
    children: (
      <>
        <Input label="What is it called?" width={20} {...text('title')} />
        <Input label="Opens on" width={20} {...text('opensOn')} />
        <Input label="Answers are wanted by" hint="For example, 30 June 2026" width={20} {...text('closesOn')} />
        <Textarea
          label="A message to those who are asked"
          hint="Such as which meeting it is for. Leave it empty if there is nothing to add."
          rows={3}
          {...text('message')}
        />
        <Button preventDoubleClick>Open the round</Button>
      </>
    ),
  })
}
