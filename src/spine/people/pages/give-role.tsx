import { Button } from '../../../govuk/components/Button.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Role, roles } from '../../access/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { giveRole } from '../register-people.ts'
import { readPerson } from './change-person.tsx'
import { readDates } from './dates-form.ts'
import { DayField, typedDay } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'

const errors = { role: 'Choose a role' }
const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

/** /people/:reference/roles/add: administrators. A role over the whole service decides what somebody may see and do. */
export async function giveRolePage(visit: Visit): Promise<Answer> {
  return ask(visit, typedDay('starts', visit.ground.clock.today().toString()), {})
}

export async function giveRoleTo(visit: Visit): Promise<Answer> {
  const { starts, ends, errors: dates } = readDates(visit.typed)
  const role = textOf(visit.typed, 'role')
  if (!isRole(role)) return ask(visit, visit.typed, { role: errors.role, ...dates })
  if (Object.keys(dates).length > 0) return ask(visit, visit.typed, dates)
  const person = await readPerson(visit)
  await visit.work((work) => giveRole(work, person.id, role, { starts, ends }))
  return redirect(`/people/${person.reference}`, { what: `${person.title} now has the role ${role}.` })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const person = await readPerson(visit)
  return formPage({
    visit,
    title: `Give ${person.title} a role`,
    errors: wrong,
    subNavigation: peopleNavigation(visit),
    children: (
      <>
        <Radios
          name="role"
          label="Role"
          hint="What they may see and do in Sightline. They need an account to use it."
          items={Object.entries(roles).map(([value, hint]) => ({ value, label: value, hint }))}
          value={textOf(typed, 'role')}
          error={wrong['role']}
        />
        <DayField name="starts" label="First day" typed={typed} errors={wrong} />
        <DayField name="ends" label="Last day (optional)" typed={typed} errors={wrong} />
        <Button preventDoubleClick>Give the role</Button>
      </>
    ),
  })
}
