import { Button } from '../../../govuk/components/Button.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { addMember } from '../register-people.ts'
import { groupsToChoose } from '../store/groups.ts'
import { readPerson } from './change-person.tsx'
import { readDates } from './dates-form.ts'
import { DayField, typedDay } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'

/** In what capacities somebody belongs to a body, a team or an organisation. */
export const membershipCapacities = ['member', 'chair', 'vice chair', 'co-optee', 'observer', 'adviser'] as const
const errors = { group: 'Choose a body, team or organisation', capacity: 'Choose in what capacity' }

/** /people/:reference/memberships/add: administrators. */
export async function giveMembershipPage(visit: Visit): Promise<Answer> {
  return ask(visit, { capacity: 'member', ...typedDay('starts', visit.ground.clock.today().toString()) }, {})
}

export async function giveMembership(visit: Visit): Promise<Answer> {
  const { typed } = visit
  const { starts, ends, errors: dates } = readDates(typed)
  const groups = await visit.work((work) => groupsToChoose(work, ['BODY', 'TEAM', 'ORG']))
  const group = groups.find((one) => one.reference === textOf(typed, 'group'))
  const capacity = membershipCapacities.find((one) => one === textOf(typed, 'capacity'))
  if (!group || !capacity || Object.keys(dates).length > 0) {
    return ask(visit, typed, {
      ...(group ? {} : { group: errors.group }),
      ...(capacity ? {} : { capacity: errors.capacity }),
      ...dates,
    })
  }
  const person = await readPerson(visit)
  await visit.work((work) => addMember(work, group.id, person.id, { capacity, starts, ends }))
  return redirect(`/people/${person.reference}`, { what: `${person.title} is now ${capacity} of ${group.title}.` })
}

const headings = [
  ['BODY', 'Body'],
  ['TEAM', 'Team'],
  ['ORG', 'Organisation'],
] as const

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const person = await readPerson(visit)
  const groups = await visit.work((work) => groupsToChoose(work, ['BODY', 'TEAM', 'ORG']))
  const items = headings.flatMap(([kind, word]) =>
    groups.filter((one) => one.kind === kind).map((one) => ({ value: one.reference, text: `${word}: ${one.title}` })),
  )
  return formPage({
    visit,
    title: `Add ${person.title} as a member`,
    errors: wrong,
    subNavigation: peopleNavigation(visit),
    children: (
      <>
        <Select
          name="group"
          label="Of which body, team or organisation?"
          items={[{ value: '', text: 'Choose' }, ...items]}
          value={textOf(typed, 'group')}
          error={wrong['group']}
        />
        <Select
          name="capacity"
          label="As"
          items={membershipCapacities.map((one) => ({ value: one, text: one }))}
          value={textOf(typed, 'capacity')}
          error={wrong['capacity']}
        />
        <DayField name="starts" label="First day" typed={typed} errors={wrong} />
        <DayField name="ends" label="Last day (optional)" typed={typed} errors={wrong} />
        <Button preventDoubleClick>Add</Button>
      </>
    ),
  })
}
