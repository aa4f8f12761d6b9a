import { Button } from '../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { listOf, type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { addPost, holdPost } from '../register-people.ts'
import { tidyName } from '../rules/same-name.ts'
import { groupsToChoose } from '../store/groups.ts'
import { readPerson } from './change-person.tsx'
import { readDates } from './dates-form.ts'
import { DayField, typedDay } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'

const errors = {
  post: 'Choose a post, or write the title of a new one',
  both: 'Choose a post or write a new one, not both',
}

/** /people/:reference/posts/add: administrators. */
export async function givePostPage(visit: Visit): Promise<Answer> {
  return ask(visit, typedDay('starts', visit.ground.clock.today().toString()), {})
}

export async function givePost(visit: Visit): Promise<Answer> {
  const { typed } = visit
  const { starts, ends, errors: dates } = readDates(typed)
  const title = tidyName(textOf(typed, 'title'))
  const chosen = textOf(typed, 'post')
  const post = Boolean(title) === Boolean(chosen) ? { post: title ? errors.both : errors.post } : {}
  const wrong = { ...post, ...dates }
  if (Object.keys(wrong).length > 0) return ask(visit, typed, wrong)
  const person = await readPerson(visit)
  await visit.work(async (work) => {
    const groups = await groupsToChoose(work, ['POST', 'TEAM'])
    const team = groups.find((group) => group.reference === textOf(typed, 'team'))
    const found = groups.find((group) => group.reference === chosen)
    const postId = found?.id ?? (await addPost(work, title, team?.id ?? null)).id
    await holdPost(work, postId, person.id, { starts, ends, interim: listOf(typed, 'interim').length > 0 })
  })
  return redirect(`/people/${person.reference}`, { what: `${person.title} has been given the post.` })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const person = await readPerson(visit)
  const groups = await visit.work((work) => groupsToChoose(work, ['POST', 'TEAM']))
  const items = (kind: string, none: string) => [
    { value: '', text: none },
    ...groups.filter((one) => one.kind === kind).map((one) => ({ value: one.reference, text: one.title })),
  ]
  return formPage({
    visit,
    title: `Give ${person.title} a post`,
    errors: wrong,
    subNavigation: peopleNavigation(visit),
    children: (
      <>
        <Select
          name="post"
          label="Post"
          items={items('POST', 'A new post, written below')}
          value={textOf(typed, 'post')}
          error={wrong['post']}
        />
        <Input name="title" label="Title of a new post" value={textOf(typed, 'title')} />
        <Select name="team" label="Team of a new post" items={items('TEAM', 'No team')} value={textOf(typed, 'team')} />
        <Checkboxes
          name="interim"
          label="How they hold it"
          labelSize="s"
          items={[{ value: 'yes', label: 'Interim: until somebody is appointed' }]}
          values={listOf(typed, 'interim')}
        />
        <DayField name="starts" label="First day" typed={typed} errors={wrong} />
        <DayField name="ends" label="Last day (optional)" typed={typed} errors={wrong} />
        <Button preventDoubleClick>Give the post</Button>
      </>
    ),
  })
}
