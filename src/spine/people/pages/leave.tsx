import { Button } from '../../../govuk/components/Button.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { ledBy } from '../assignments/led-by.ts'
import { recordBack, recordLeft } from '../register/change-person.ts'
import { readPerson, undoOf } from './change-person.tsx'
import { DayField, dayWords, readDay, typedDay } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'

const errors = {
  none: 'Enter their last day',
  wrong: 'Their last day must be a real date, such as 27 3 2026',
}

/** /people/:reference/leave: administrators. */
export async function leavePage(visit: Visit): Promise<Answer> {
  const { state } = await readPerson(visit)
  return ask(visit, typedDay('left', state.left_on ?? visit.ground.clock.today().toString()), {})
}

export async function leave(visit: Visit): Promise<Answer> {
  const day = readDay(visit.typed, 'left')
  if (!day) return ask(visit, visit.typed, { 'left-day': day === null ? errors.wrong : errors.none })
  const person = await readPerson(visit)
  const { version, led } = await visit.work(async (work) => ({
    version: await recordLeft(work, person.id, day),
    led: await ledBy(work, person.id, work.clock.today()),
  }))
  const leads = new Set(led.filter((one) => one.throughPost === null).map((one) => one.recordId)).size
  return redirect(`/people/${person.reference}`, {
    what: `${person.title}’s last day is ${dayWords(day)}. Their posts, memberships and roles end with it.`,
    ...(leads > 0
      ? { next: `They still lead ${plural(leads, 'thing')}, listed below: give each to somebody else.` }
      : {}),
    undo: undoOf(person.reference, version),
  })
}

/** /people/:reference/back: administrators. */
export async function back(visit: Visit): Promise<Answer> {
  const person = await visit.work((work) => recordBack(work, visit.params['reference'] ?? ''))
  return redirect(`/people/${person.reference}`, {
    what: `${person.title} has not left.`,
    next: 'Their posts, memberships and roles ended when they did; give them again what they hold now.',
    undo: undoOf(person.reference, person.version),
  })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const person = await readPerson(visit)
  return formPage({
    visit,
    title: `Record that ${person.title} has left`,
    errors: wrong,
    subNavigation: peopleNavigation(visit),
    intro: (
      <p class="govuk-body">
        They stay on the register, so that papers and history still say who did what. Nothing that they lead is taken
        from them unasked: it shows as led by somebody who has left until you give it to another.
      </p>
    ),
    children: (
      <>
        <DayField name="left" label="Their last day" hint="A date to come is fine." typed={typed} errors={wrong} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
