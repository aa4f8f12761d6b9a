import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { addGroup, changeGroup, type GroupFolder, type GroupWords } from '../register/keep-groups.ts'
import { tidyName } from '../rules/same-name.ts'
import { type GroupFacts, readGroup } from '../store/group-facts.ts'
import { groupsToChoose } from '../store/groups.ts'
import { type GroupLook, groupLooks } from './group-folders.ts'
import { articled } from './groups.tsx'
import { peopleNavigation } from './navigation.ts'

const errors = {
  name: 'Enter its name',
  nameLong: 'The name must be 150 characters or fewer',
  sort: 'Choose what sort it is',
  belongsTo: 'Choose the organisation it belongs to',
}

function formOf({ sorts, belongsTo }: GroupLook): z.ZodType<GroupWords> {
  const text = z.string().trim().default('')
  const needed = (message: string) => z.string({ error: message }).min(1, { error: message })
  return z.object({
    name: z
      .string({ error: errors.name })
      .transform(tidyName)
      .pipe(z.string().min(1, { error: errors.name }).max(150, { error: errors.nameLong })),
    sort: sorts.length > 0 ? z.enum(sorts, { error: errors.sort }) : text,
    meets: text,
    belongsTo: belongsTo?.needed ? needed(errors.belongsTo) : text,
    predecessor: text,
  })
}

/** /people/{posts,teams,bodies,organisations}/add: administrators. */
export const addGroupPage = (visit: Visit, folder: GroupFolder): Promise<Answer> =>
  ask(visit, groupLooks[folder], null, {}, {})

export async function saveNewGroup(visit: Visit, folder: GroupFolder): Promise<Answer> {
  const look = groupLooks[folder]
  const read = readForm(formOf(look), visit.typed)
  if (!read.ok) return ask(visit, look, null, read.typed, read.errors)
  const reference = await visit.work((work) => addGroup(work, folder, read.value))
  return redirect(`/people/${folder}/${reference}`, { what: `${read.value.name} has been added.` })
}

/** /people/{posts,teams,bodies,organisations}/:reference/change: administrators. */
export async function changeGroupPage(visit: Visit, folder: GroupFolder): Promise<Answer> {
  const look = groupLooks[folder]
  const group = await visit.work((work) => readGroup(work, look.kind, visit.params['reference'] ?? ''))
  return ask(visit, look, group.title, typedOf(group), {})
}

export async function saveGroup(visit: Visit, folder: GroupFolder): Promise<Answer> {
  const look = groupLooks[folder]
  const group = await visit.work((work) => readGroup(work, look.kind, visit.params['reference'] ?? ''))
  const read = readForm(formOf(look), visit.typed)
  if (!read.ok) return ask(visit, look, group.title, read.typed, read.errors)
  const version = Number(textOf(visit.typed, 'version'))
  await visit.work((work) => changeGroup(work, folder, group.reference, version, read.value))
  return redirect(`/people/${folder}/${group.reference}`, { what: `${read.value.name} has been changed.` })
}

const typedOf = (group: GroupFacts) => ({
  name: group.title,
  sort: group.sort,
  meets: group.meets,
  belongsTo: group.belongsTo?.reference ?? '',
  predecessor: group.predecessor?.reference ?? '',
  version: String(group.version),
})

async function ask(
  visit: Visit,
  look: GroupLook,
  before: string | null,
  typed: Typed,
  wrong: FieldErrors,
): Promise<Answer> {
  const groups = await visit.work((work) => groupsToChoose(work, ['TEAM', 'BODY', 'ORG']))
  const items = (kind: string) => [
    { value: '', text: 'None' },
    ...groups.filter((one) => one.kind === kind).map((one) => ({ value: one.reference, text: one.title })),
  ]
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: before === null ? `Add ${articled(look.one)}` : `Change ${before}`,
    errors: wrong,
    subNavigation: peopleNavigation(visit),
    children: (
      <>
        {before === null ? null : <VersionField value={textOf(typed, 'version')} />}
        <Input label={look.kind === 'POST' ? 'Title' : 'Name'} {...text('name')} />
        {look.sorts.length > 0 ? (
          <Select
            label="What sort is it?"
            items={[{ value: '', text: 'Choose' }, ...look.sorts.map((sort) => ({ value: sort, text: sort }))]}
            {...text('sort')}
          />
        ) : null}
        {look.belongsTo ? (
          <Select label={look.belongsTo.label} items={items(look.belongsTo.kind)} {...text('belongsTo')} />
        ) : null}
        {look.meets ? (
          <Input label="How often it meets (optional)" hint="Such as monthly, or every six weeks." {...text('meets')} />
        ) : null}
        {look.hasPredecessor ? (
          <Select label="What it took the place of (optional)" items={items(look.kind)} {...text('predecessor')} />
        ) : null}
        <Button preventDoubleClick>{before === null ? 'Add' : 'Save'}</Button>
      </>
    ),
  })
}
