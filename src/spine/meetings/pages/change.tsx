import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { cancelMeeting, moveMeeting } from '../use-cases/arrange-meeting.ts'
import { isCovered } from './arrange.tsx'
import { calendar, dayWords } from './meeting-words.tsx'
import { subNavigation } from './sub-navigation.ts'
import { dayTyped, dayTypedIfAny, timeTyped } from './typed-lines.ts'

const errors = {
  day: 'Enter the day of the meeting',
  beyond: 'The bank holidays of that year are not known yet, so papers could not be given a date',
  why: 'Say why, so that members who had the old date in their diaries can be told',
  due: 'Say why papers are due on another day than the one worked out',
}

const form = (today: Temporal.PlainDate) =>
  z
    .object({
      version: z.coerce.number().int().min(1),
      heldOn: dayTyped(today, calendar, errors.day).refine(isCovered, { error: errors.beyond }),
      startsAt: timeTyped,
      place: z.string().trim().max(200),
      reason: z.string().trim().min(1, { error: errors.why }),
      papersDue: dayTypedIfAny(today, calendar),
      papersDueReason: z.string().trim(),
    })
    .refine((typed) => typed.papersDue === null || typed.papersDueReason !== '', {
      path: ['papersDueReason'],
      error: errors.due,
    })

/** /meetings/:reference/change: the programme manager, the director. */
export async function changePage(visit: Visit): Promise<Answer> {
  const { version, state } = await read(visit)
  const typed = {
    version: String(version),
    heldOn: dayWords(state.held_on),
    startsAt: state.starts_at,
    place: state.place,
    papersDue: state.papers_due ? dayWords(state.papers_due) : '',
    papersDueReason: state.papers_due_reason,
  }
  return ask(visit, typed, {})
}

export async function change(visit: Visit): Promise<Answer> {
  const typed = readForm(form(visit.ground.clock.today()), visit.typed)
  if (!typed.ok) return ask(visit, typed.typed, typed.errors)
  const { reference } = await read(visit)
  const { version, reason, papersDue, papersDueReason, ...words } = typed.value
  const instead = papersDue ? { date: papersDue, reason: papersDueReason } : null
  await visit.work((work) => moveMeeting(work, reference, version, { ...words, papersDue: instead }, reason))
  return redirect(`/meetings/${reference}`, { what: `${reference} has been changed.` })
}

export async function cancel(visit: Visit): Promise<Answer> {
  const { reference } = await read(visit)
  const reason = textOf(visit.typed, 'cancelReason').trim()
  if (reason === '') return ask(visit, visit.typed, { cancelReason: errors.why })
  await visit.work((work) => cancelMeeting(work, reference, reason))
  return redirect(`/meetings/${reference}`, { what: `${reference} has been called off.` })
}

const read = (visit: Visit) => visit.work((work) => readRecord(work, meetingKind, visit.params['reference'] ?? ''))

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { reference } = await read(visit)
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: `Change ${reference}`,
    action: `/meetings/${reference}/change`,
    errors: wrong,
    subNavigation: subNavigation(null),
    children: (
      <>
        <VersionField value={textOf(typed, 'version')} />
        <Input label="On which day?" hint="For example, 30 June 2026" width={20} {...text('heldOn')} />
        <Input label="At what time?" hint="For example, 2pm" width={10} {...text('startsAt')} />
        <Input label="Where?" {...text('place')} />
        <Input
          label="Papers due on another day than the one worked out"
          hint="Leave empty to keep the day that is worked out"
          width={20}
          {...text('papersDue')}
        />
        <Input label="Why on that day?" {...text('papersDueReason')} />
        <Input label="Why is the meeting changed?" {...text('reason')} />
        <Button preventDoubleClick>Save</Button>
        <h2 class="govuk-heading-m">Call it off</h2>
        <Input label="Why is it called off?" {...text('cancelReason')} />
        <Button variant="warning" formAction={`/meetings/${reference}/cancel`}>
          Call the meeting off
        </Button>
      </>
    ),
  })
}
