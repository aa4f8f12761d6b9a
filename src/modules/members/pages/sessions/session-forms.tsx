import { z } from 'zod'
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
import { attendances, sessionKinds, sessionKindWords, subjects } from '../../rules/training/session-words.ts'
import { attendedAt } from '../../store/list-sessions.ts'
import { sittingOn } from '../../store/read-committees.ts'
import { sessionKind } from '../../store/session-kind.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { changeSession, planSession, recordSession } from '../../use-cases/sessions.ts'
import { choicesOf, committeeField, dayOrNone, text } from '../typed-values.ts'

const planFields: readonly Field[] = [
  { name: 'title', label: 'What is it called?' },
  {
    name: 'kind_of',
    label: 'What kind is it?',
    kind: 'choice',
    choices: sessionKinds.map((kind) => [kind, sessionKindWords[kind]] as const),
  },
  { name: 'subject', label: 'Which subject?', kind: 'choice', choices: choicesOf(subjects) },
  { name: 'held_on', label: 'On which day?', kind: 'day', hint: 'Empty where none is set yet.' },
  { name: 'led_by', label: 'Who leads it?', hint: 'A person, a team, another council.' },
  { name: 'purpose', label: 'What should members know or be able to do afterwards?', kind: 'text' },
]
const planShape = z.object({
  title: text,
  kind_of: z.enum(sessionKinds).catch('training'),
  subject: z.enum(subjects).catch('Other'),
  held_on: dayOrNone,
  led_by: text,
  purpose: text,
})

/** /members/sessions/add: those who support members. */
export const planSessionForm = newForm({
  heading: 'Plan a session',
  button: 'Plan it',
  back: { href: '/members/sessions', text: 'Sessions for members' },
  fields: async (visit) => [...planFields, committeeField(await visit.work(ownCommittees))],
  save: async (work, typed) => {
    const { body_id, ...plan } = planShape.extend({ body_id: text }).parse(typed)
    const reference = await planSession(work, body_id, plan)
    return { to: sessionKind.path(reference), what: `${reference} is on the training plan.` }
  },
})

/** …/change: those who support members. */
export const changeSessionForm = wordsForm({
  kind: sessionKind,
  deed: 'keep members’ learning',
  heading: 'Change the session',
  fields: ({ state }) => [
    ...planFields,
    ...(state.status === 'held'
      ? []
      : [
          {
            name: 'status',
            label: 'Does it take place?',
            kind: 'choice' as const,
            choices: [
              ['planned', 'Yes'],
              ['cancelled', 'No, it is cancelled'],
            ] as const,
          },
        ]),
  ],
  save: (work, reference, version, typed) =>
    changeSession(work, reference, version, {
      ...planShape.parse(typed),
      cancelled: typed['status'] === 'cancelled',
    }),
})

const recordFields: readonly Field[] = [
  { name: 'held_on', label: 'On which day was it held?', kind: 'day' },
  { name: 'materials', label: 'What was shown and given out?', kind: 'text', hint: 'Titles, and where they are kept.' },
  { name: 'questions', label: 'Which questions did members raise?', kind: 'text', hint: 'One to a line.' },
  { name: 'agreed', label: 'What was agreed?', kind: 'text', hint: 'One to a line, with who does it.' },
  { name: 'wanted_next', label: 'What do members want next?', kind: 'text' },
  { name: 'learned', label: 'What did members learn, and what will they do otherwise?', kind: 'text' },
  {
    name: 'review',
    label: 'Review that it is evidence for',
    hint: 'Its reference, such as REV-2. Empty for none.',
  },
]
const recordShape = z.object({
  held_on: dayOrNone,
  materials: text,
  questions: text,
  agreed: text,
  wanted_next: text,
  learned: text,
  review: text,
})

const attendanceField = (id: string, name: string): Field => ({
  name: `came-${id}`,
  label: name,
  kind: 'choice',
  choices: [['', 'Not said'], ...choicesOf(attendances)],
})

/** …/outcome: those who support members. */
export const recordSessionForm = changeForm({
  kind: sessionKind,
  deed: 'keep members’ learning',
  heading: 'Record what came of it',
  typed: ({ state }) => typedOf(recordFields, state),
  fields: async ({ record, typed, errors, visit }) => {
    const { members, attended } = await visit.work(async (work) => ({
      members: await sittingOn(work, record.state.body_id),
      attended: await attendedAt(work, record.id),
    }))
    const said = new Map(attended.map(({ personId, attendance }) => [`came-${personId}`, attendance]))
    const fields = members.map(({ id, name }) => attendanceField(id, name))
    const filled = Object.fromEntries(fields.map(({ name }) => [name, textOf(typed, name) || (said.get(name) ?? '')]))
    return (
      <>
        <Fields fields={recordFields} typed={typed} errors={errors} />
        {members.length > 0 ? (
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Who came?</legend>
            <Fields fields={fields} typed={filled} errors={errors} />
          </fieldset>
        ) : null}
      </>
    )
  },
  save: async (work, { reference, state }, version, typed) => {
    const errors: Record<string, string> = {}
    const words = readFields(recordFields, typed, work.clock.today(), errors)
    orRefuse(errors)
    const members = await sittingOn(work, state.body_id)
    const attended = members.flatMap(({ id }) => {
      const attendance = attendances.find((one) => one === textOf(typed, `came-${id}`))
      return attendance ? [{ person_id: id, attendance }] : []
    })
    await recordSession(work, reference, version, { ...recordShape.parse(words), attended })
  },
})
