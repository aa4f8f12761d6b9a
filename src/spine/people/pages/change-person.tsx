import { z } from 'zod'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../platform/http/form.ts'
import { insist } from '../../access/index.ts'
import { readRecord, type StoredRecord, undo } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { type PersonState, personKind } from '../kinds.ts'
import { changePerson } from '../register/change-person.ts'
import { peopleNavigation } from './navigation.ts'
import { PersonFields, personForm } from './person-form.tsx'

const versionField = z.object({ version: z.coerce.number().int().min(1) })
const typedOf = ({ title, state }: StoredRecord<PersonState>): Typed => ({
  name: title,
  email: state.email,
  telephone: state.telephone,
})

export const readPerson = (visit: Visit): Promise<StoredRecord<PersonState>> =>
  visit.work((work) => readRecord(work, personKind, visit.params['reference'] ?? ''))

/** /people/:reference/change: administrators. */
export async function changePersonPage(visit: Visit): Promise<Answer> {
  const person = await readPerson(visit)
  return ask(visit, person, typedOf(person), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const read = readForm(personForm, visit.typed)
  const before = await readPerson(visit)
  const { version } = versionField.parse({ version: before.version, ...visit.typed })
  if (!read.ok) return ask(visit, before, read.typed, read.errors)
  const changed = await visit.work((work) => changePerson(work, before.reference, version, read.value))
  return redirect(`/people/${changed.reference}`, {
    what: `${changed.title} has been changed.`,
    undo: undoOf(changed.reference, changed.version),
  })
}

/** The form-button that takes back the version just made. */
export const undoOf = (reference: string, version: number) => ({
  action: `/people/${reference}/undo?version=${version}`,
  label: 'Undo this',
})

/** /people/:reference/undo?version=N: administrators, until the person is changed again. */
export async function undoChange(visit: Visit): Promise<Answer> {
  const { version } = versionField.parse({ version: visit.query.get('version') ?? 0 })
  const back = await visit.work(async (work) => {
    insist(work.actor, 'keep people')
    const before = await readRecord(work, personKind, visit.params['reference'] ?? '')
    return undo(work, personKind, before.id, version)
  })
  return redirect(`/people/${back.reference}`, { what: `${back.title} is as before.` })
}

function ask(visit: Visit, person: StoredRecord<PersonState>, typed: Typed, errors: FieldErrors): Answer {
  return formPage({
    visit,
    title: `Change ${person.title}`,
    errors,
    subNavigation: peopleNavigation(visit),
    children: (
      <>
        <VersionField value={person.version} />
        <PersonFields typed={typed} errors={errors} button="Save" />
      </>
    ),
  })
}
