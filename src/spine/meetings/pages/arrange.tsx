import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { OutsideCalendarError, requireCovered } from '../../../kernel/calendar.ts'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { listBodies } from '../store/read-bodies.ts'
import { arrangeMeeting } from '../use-cases/arrange-meeting.ts'
import { calendar } from './meeting-words.tsx'
import { subNavigation } from './sub-navigation.ts'
import { dayTyped, timeTyped } from './typed-lines.ts'

const errors = {
  body: 'Choose which body meets',
  day: 'Enter the day of the meeting',
  beyond: 'The bank holidays of that year are not known yet, so papers could not be given a date',
}

/** /meetings/new?body=: the programme manager, the director. */
export function arrangePage(visit: Visit): Promise<Answer> {
  return ask(visit, { body: visit.query.get('body') ?? '' }, {})
}

export async function arrange(visit: Visit): Promise<Answer> {
  const read = readForm(meetingForm(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { body, ...words } = read.value
  const { reference } = await visit.work((work) => arrangeMeeting(work, body, words))
  return redirect(`/meetings/${reference}`, {
    what: `${reference} has been arranged.`,
    next: 'Its members can see it. Start the papers for it in good time.',
  })
}

const meetingForm = (today: Temporal.PlainDate) =>
  z.object({
    body: z.uuid({ error: errors.body }),
    heldOn: dayTyped(today, calendar, errors.day).refine(isCovered, { error: errors.beyond }),
    startsAt: timeTyped,
    place: z.string().trim().max(200),
  })

/** Whether the year's bank holidays are known, without which no paper could be given a date. */
export function isCovered(iso: string): boolean {
  try {
    requireCovered(Temporal.PlainDate.from(iso), calendar)
    return true
  } catch (error) {
    if (error instanceof OutsideCalendarError) return false
    throw error
  }
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const bodies = await visit.work(listBodies)
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: 'Arrange a meeting',
    errors: wrong,
    subNavigation: subNavigation(null),
    children: (
      <>
        <Select
          label="Which body meets?"
          items={[{ value: '', text: 'Choose' }, ...bodies.map(({ id, name }) => ({ value: id, text: name }))]}
          {...text('body')}
        />
        <Input label="On which day?" hint="For example, 30 June 2026" width={20} {...text('heldOn')} />
        <Input label="At what time?" hint="For example, 2pm" width={10} {...text('startsAt')} />
        <Input label="Where?" hint="A room, an address or a link to join by" {...text('place')} />
        <Button preventDoubleClick>Arrange the meeting</Button>
      </>
    ),
  })
}
