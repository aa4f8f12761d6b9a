import { z } from 'zod'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { textOf } from '../../../../platform/http/form.ts'
import {
  changeForm,
  type Field,
  Fields,
  newForm,
  orRefuse,
  readFields,
  typedOf,
  wordsForm,
} from '../../../../spine/record-forms/index.ts'
import { gathered } from '../../rules/visits/note-words.ts'
import { notesOf } from '../../store/list-visits.ts'
import { visitKind } from '../../store/visit-kind.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { visitCards } from '../../use-cases/read-content.ts'
import { changeVisit, planVisit, sendThemes } from '../../use-cases/visits.ts'
import { committeeField, text } from '../typed-values.ts'

const fields: readonly Field[] = [
  { name: 'title', label: 'Where do you go?', hint: 'The service or place. Name no child.' },
  {
    name: 'card',
    label: 'Which card fits best?',
    kind: 'choice',
    choices: visitCards.map(({ code, title }) => [code, title] as const),
  },
  { name: 'visited_on', label: 'On which day?', kind: 'day', hint: 'For example, 30 June 2026.' },
  { name: 'purpose', label: 'What do you want to find out?', kind: 'text' },
]
const shape = z.object({ title: text, card: text, visited_on: text, purpose: text })

/** /members/visits/add: those who support members. */
export const planVisitForm = newForm({
  heading: 'Plan a visit',
  button: 'Plan it',
  back: { href: '/members/visits', text: 'Visits' },
  fields: async (visit) => [...fields, committeeField(await visit.work(ownCommittees))],
  save: async (work, typed) => {
    const reference = await planVisit(work, shape.extend({ body_id: text }).parse(typed))
    return { to: visitKind.path(reference), what: `${reference} is planned.`, next: 'The committee’s members see it.' }
  },
})

/** …/change: those who support members. */
export const changeVisitForm = wordsForm({
  kind: visitKind,
  deed: 'keep members’ learning',
  heading: 'Change the visit',
  fields: () => fields,
  save: (work, reference, version, typed) => changeVisit(work, reference, version, shape.parse(typed)),
})

const themes: readonly Field[] = [
  {
    name: 'themes',
    label: 'Themes',
    kind: 'text',
    hint: 'What several saw or heard, what goes well, what worries them, what they will ask. No names.',
  },
]

/** …/themes: those who support members. What members wrote stands beside it, without whose it was. */
export const themesForm = changeForm({
  kind: visitKind,
  deed: 'keep members’ learning',
  heading: 'Send themes to the chair',
  typed: ({ state }) => typedOf(themes, state),
  fields: async ({ record, typed, errors, visit }) => {
    const notes = await visit.work((work) => notesOf(work, record.id))
    return (
      <>
        {gathered(notes).map(({ heading, said }) => (
          <>
            <h2 class="govuk-heading-s">{heading}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {said.map((words) => (
                <li class="sl-kept">{words}</li>
              ))}
            </ul>
          </>
        ))}
        <Fields fields={themes} typed={typed} errors={errors} />
        <NoNames error={errors['checked']} />
      </>
    )
  },
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const { themes: said = '' } = readFields(themes, typed, work.clock.today(), errors)
    orRefuse(errors)
    await sendThemes(work, reference, version, { themes: said, checked: textOf(typed, 'checked') === 'yes' })
  },
})

/** Shown once words were found that may be names: whoever wrote them decides. */
export function NoNames({ error }: { error: string | undefined }) {
  if (!error) return null
  return (
    <Checkboxes
      name="checked"
      values={[]}
      error={error}
      items={[{ value: 'yes', label: 'I have looked at each: none is the name of a person' }]}
    />
  )
}
