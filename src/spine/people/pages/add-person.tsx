import { InsetText } from '../../../govuk/components/InsetText.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { findPeople } from '../find-contact.ts'
import { addPerson } from '../register-people.ts'
import { peopleNavigation } from './navigation.ts'
import { PersonFields, personForm } from './person-form.tsx'

/** /people/add: administrators. */
export async function addPersonPage(visit: Visit): Promise<Answer> {
  return ask(visit, {}, {})
}

export async function add(visit: Visit): Promise<Answer> {
  const read = readForm(personForm, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { name, ...details } = read.value
  const namesake = await visit.work(async (work) => (await findPeople(work, [name])).get(name))
  if (namesake && textOf(read.typed, 'namesake') !== namesake.reference) return ask(visit, read.typed, {}, namesake)
  const { reference } = await visit.work((work) => addPerson(work, name, details))
  return redirect(`/people/${reference}`, {
    what: `${name} is on the register.`,
    next: 'They are a contact until somebody opens an account for them.',
  })
}

/** Asked again with a warning where somebody of the name is there already: a second press adds a namesake. */
function ask(visit: Visit, typed: Typed, errors: FieldErrors, namesake?: { reference: string; name: string }): Answer {
  return formPage({
    visit,
    title: 'Add a person',
    errors,
    subNavigation: peopleNavigation(visit),
    children: (
      <>
        {namesake ? (
          <InsetText>
            <a class="govuk-link" href={`/people/${namesake.reference}`}>
              {namesake.name} ({namesake.reference})
            </a>{' '}
            is on the register already. If this is somebody else of the same name, press the button again.
            <input type="hidden" name="namesake" value={namesake.reference} />
          </InsetText>
        ) : null}
        <PersonFields typed={typed} errors={errors} button="Add the person" />
      </>
    ),
  })
}
