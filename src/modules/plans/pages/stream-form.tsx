import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { LeadFields, leadsToChoose, leadsTyped, typedOfLeads } from '../../../spine/actions/index.ts'
import { leadsOf } from '../../../spine/people/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import { nextStreamNumber } from '../rules/next-number.ts'
import type { Stream } from '../store/read-plans.ts'
import { streamPath } from '../use-cases/check-the-plan.ts'
import { addStream, changeStream, undoStreamChange } from '../use-cases/keep-streams.ts'
import type { Plan } from '../use-cases/list-items.ts'
import { dayField } from './day-field.ts'
import { planNavigation, planOf, streamOf } from './plan-frame.ts'

const form = (today: Temporal.PlainDate) =>
  z.object({
    number: z.string().trim().min(1, { error: 'Enter the number of the stream' }).max(20),
    title: z.string().trim().min(1, { error: 'Enter what the stream is called' }).max(200),
    cover_tested_on: dayField('Enter the day, such as 1 April 2026, or leave it empty', today).optional(),
    version: z.coerce.number().int().min(1).optional(),
  })

/** /plans/:reference/streams/add: the programme manager and the director. */
export async function addPage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  return ask(visit, plan, null, { number: nextStreamNumber(plan.streams.map(({ number }) => number)) }, {})
}

export async function add(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const read = readForm(form(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, plan, null, read.typed, read.errors)
  const { number, title, cover_tested_on: coverTestedOn = null } = read.value
  const leads = leadsTyped(visit.typed)
  try {
    await visit.work((work) => addStream(work, plan.reference, { number, title, leads, coverTestedOn }))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, plan, null, read.typed, refusal.fields)
    throw refusal
  }
  return redirect(streamPath(plan.reference, number), { what: `${title} has been added.`, next: 'Add its items.' })
}

/** /plans/:reference/streams/:number/change: the same people. */
export async function changePage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const stream = streamOf(visit, plan)
  return ask(visit, plan, stream, await typedOf(visit, stream), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const stream = streamOf(visit, plan)
  const read = readForm(form(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, plan, stream, read.typed, read.errors)
  const { version = 0, number, title, cover_tested_on: coverTestedOn = null } = read.value
  try {
    const words = { number, title, leads: leadsTyped(visit.typed), coverTestedOn }
    const changed = await visit.work((work) => changeStream(work, stream.reference, version, words))
    const path = streamPath(plan.reference, number)
    const untested = coverTestedOn !== null && changed.state.cover_tested_on === null
    return redirect(path, {
      what: `${title} has been changed.`,
      ...(untested ? { next: 'Its deputy is another now, so its cover counts as not tested.' } : {}),
      undo: { action: `${path}/undo?version=${changed.version}`, label: 'Undo this change' },
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, plan, stream, read.typed, refusal.fields)
    throw refusal
  }
}

/** POST /plans/:reference/streams/:number/undo?version=N */
export async function undoChange(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const stream = streamOf(visit, plan)
  const version = z.coerce.number().int().min(2).parse(visit.query.get('version'))
  const back = await visit.work((work) => undoStreamChange(work, stream.reference, version))
  return redirect(streamPath(plan.reference, back.state.number), { what: `${back.title} is as it was before.` })
}

async function typedOf(visit: Visit, stream: Stream): Promise<Typed> {
  const leads = await visit.work((work) => leadsOf(work, [stream.id], work.clock.today()))
  const { number, title } = stream
  const tested = stream.coverTestedOn === null ? '' : formatDate(Temporal.PlainDate.from(stream.coverTestedOn))
  return { number, title, cover_tested_on: tested, ...typedOfLeads(leads.get(stream.id) ?? []) }
}

async function ask(
  visit: Visit,
  plan: Plan,
  stream: Stream | null,
  typed: Typed,
  errors: FieldErrors,
): Promise<Answer> {
  const choices = await visit.work(leadsToChoose)
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: stream ? `Change ${stream.title}` : 'Add a work stream',
    errors,
    subNavigation: planNavigation(plan),
    children: (
      <>
        {stream ? <VersionField value={stream.version} /> : null}
        <Input label="Number" width={5} {...field('number')} />
        <Input label="What is it called?" {...field('title')} />
        <LeadFields typed={typed} errors={errors} choices={choices} />
        <Input
          label="When was cover last tested?"
          hint="The day on which a trained deputy did it in the lead’s place, such as 1 April 2026. Leave it empty if never."
          width={20}
          {...field('cover_tested_on')}
        />
        <Button preventDoubleClick>{stream ? 'Save' : 'Add the work stream'}</Button>
      </>
    ),
  })
}
