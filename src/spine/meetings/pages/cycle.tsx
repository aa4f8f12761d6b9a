import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { bodyKind } from '../../people/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { usualPapersDays } from '../rules/papers-due.ts'
import { cycleOf } from '../store/read-bodies.ts'
import { setCycle } from '../use-cases/set-cycle.ts'
import { calendar, dayWords } from './meeting-words.tsx'
import { subNavigation } from './sub-navigation.ts'
import { dayTyped, lines, timeTyped } from './typed-lines.ts'

const errors = {
  repeats: 'Say how often it meets, such as “monthly” or “every six weeks”',
  first: 'Enter the day of one of its meetings',
  days: 'Enter a whole number of working days from 1 to 30',
}

const form = (today: Temporal.PlainDate) =>
  z.object({
    version: z.coerce
      .number()
      .int()
      .min(1)
      .or(z.literal('').transform(() => null)),
    repeats: z.string().trim().min(1, { error: errors.repeats }),
    firstOn: dayTyped(today, calendar, errors.first),
    startsAt: timeTyped,
    place: z.string().trim().max(200),
    papersDays: z.coerce
      .number({ error: errors.days })
      .int({ error: errors.days })
      .min(1, { error: errors.days })
      .max(30, { error: errors.days }),
    standingAgenda: lines,
  })

/** /meetings/bodies/:reference/cycle: the programme manager, the director. */
export async function cyclePage(visit: Visit): Promise<Answer> {
  const { cycle } = await load(visit)
  const typed: Typed = cycle
    ? {
        version: String(cycle.version),
        repeats: cycle.repeats,
        firstOn: dayWords(cycle.first_on),
        startsAt: cycle.starts_at,
        place: cycle.place,
        papersDays: String(cycle.papers_days),
        standingAgenda: cycle.standing_agenda.join('\n'),
      }
    : { papersDays: String(usualPapersDays) }
  return ask(visit, typed, {})
}

export async function saveCycle(visit: Visit): Promise<Answer> {
  const { body } = await load(visit)
  const read = readForm(form(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { version, ...words } = read.value
  try {
    await visit.work((work) => setCycle(work, body.id, version, words, calendar))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, read.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/meetings/bodies/${body.reference}`, { what: 'How it meets has been saved.' })
}

const load = (visit: Visit) =>
  visit.work(async (work) => {
    const body = await readRecord(work, bodyKind, visit.params['reference'] ?? '')
    return { body, cycle: await cycleOf(work, body.id) }
  })

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { body } = await load(visit)
  const committee = body.state.kind_of === 'committee'
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: `How ${body.title} meets`,
    errors: wrong,
    subNavigation: subNavigation(null),
    children: (
      <>
        <VersionField value={textOf(typed, 'version')} />
        <Input
          label="How often?"
          hint="In your own words: “monthly”, “every six weeks”, “second Tuesday of each month”"
          {...text('repeats')}
        />
        <Input
          label="Day of one of its meetings"
          hint="The dates are counted from it, and it sets the weekday. For example, 13 January 2026"
          width={20}
          {...text('firstOn')}
        />
        <Input label="Time" hint="For example, 2pm" width={10} {...text('startsAt')} />
        <Input label="Place" {...text('place')} />
        <Input
          label="Working days before the meeting by which papers are due"
          hint={
            committee ? 'A committee’s papers are due five clear days before by law, whatever stands here.' : undefined
          }
          width={2}
          inputMode="numeric"
          {...text('papersDays')}
        />
        <Textarea label="Standing agenda" hint="One item a line" rows={8} {...text('standingAgenda')} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
