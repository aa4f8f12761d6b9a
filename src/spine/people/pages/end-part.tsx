import { Button } from '../../../govuk/components/Button.tsx'
import { type FieldErrors, NotFound } from '../../../kernel/failures.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { type DatedPart, endPart } from '../register/change-person.ts'
import { membershipsOf, postsHeldBy, rolesOf } from '../store/person-details.ts'
import { readPerson } from './change-person.tsx'
import { DayField, dayWords, readDay, typedDay } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'

const errors = {
  none: 'Enter the last day',
  wrong: 'The last day must be a real date, such as 27 3 2026',
}

/** /people/:reference/{posts,memberships,roles}/:id/end: administrators. */
export async function endPartPage(visit: Visit, part: DatedPart): Promise<Answer> {
  return ask(visit, part, typedDay('last', visit.ground.clock.today().toString()), {})
}

export async function end(visit: Visit, part: DatedPart): Promise<Answer> {
  const { person, id, says } = await find(visit, part)
  const day = readDay(visit.typed, 'last')
  if (!day) return ask(visit, part, visit.typed, { 'last-day': day === null ? errors.wrong : errors.none })
  await visit.work((work) => endPart(work, person.id, part, id, day, says))
  return redirect(`/people/${person.reference}`, {
    what: `The last day of ${person.title} as ${says} is ${dayWords(day)}.`,
  })
}

/** What is to be ended, in words. */
async function find(visit: Visit, part: DatedPart) {
  const person = await readPerson(visit)
  const rows = await visit.work(async (work) => {
    if (part === 'posts') return (await postsHeldBy(work, person.id)).map(({ id, title }) => ({ id, says: title }))
    if (part === 'roles') return (await rolesOf(work, person.id)).map(({ id, role }) => ({ id, says: role }))
    const memberships = await membershipsOf(work, person.id)
    return memberships.map(({ id, capacity, title }) => ({ id, says: `${capacity} of ${title}` }))
  })
  const found = rows.find((row) => row.id === visit.params['id'])
  if (!found) throw new NotFound('What you wanted to end')
  return { person, ...found }
}

async function ask(visit: Visit, part: DatedPart, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { person, says } = await find(visit, part)
  return formPage({
    visit,
    title: `When does ${person.title} stop being ${says}?`,
    errors: wrong,
    subNavigation: peopleNavigation(visit),
    children: (
      <>
        <DayField name="last" label="Last day" typed={typed} errors={wrong} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
