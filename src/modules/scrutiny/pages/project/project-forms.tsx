import type { z } from 'zod'
import { NotValid } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import {
  changeForm,
  type Field,
  moreRows,
  orRefuse,
  RowFields,
  readRows,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { officerParts, seats } from '../../rules/project/group.ts'
import {
  groupMeeting,
  groupMember,
  groupOfficer,
  milestone,
  type ProjectState,
  projectKind,
  requestKinds,
  resourceRequest,
} from '../../store/project-kind.ts'
import { changeProject, keepMembers, keepMilestones, keepOfficers } from '../../use-cases/project.ts'

type Project = StoredRecord<ProjectState>
const choices = (words: readonly string[]) => words.map((word) => [word, capitalised(word)] as const)

type RowsForm<T> = {
  heading: string
  /** The name of a row in the form, and what it is called beside its number. */
  row: string
  called: string
  fields: readonly Field[]
  schema: z.ZodType<T>
  /** What of a row has to be said once anything is: without it the row would be lost. */
  needs: readonly (readonly [field: string, words: string])[]
  kept: (state: ProjectState) => readonly Readonly<Record<string, unknown>>[]
  save: (work: Work, record: Project, version: number, rows: T[]) => Promise<void>
}

/** A form over one list of the plan: filled rows, and two empty ones below. */
function rowsForm<T>({ heading, row, called, fields, schema, needs, kept, save }: RowsForm<T>) {
  return changeForm({
    kind: projectKind,
    deed: 'keep a review',
    heading,
    typed: ({ state }) => typedOfRows(row, fields, kept(state)),
    fields: async ({ record, typed, errors, visit }) => (
      <RowFields
        row={row}
        count={kept(record.state).length + moreRows}
        heading={(at) => `${called} ${at + 1}`}
        fields={await withPeople(visit, fields)}
        typed={typed}
        errors={errors}
      />
    ),
    save: (work, record, version, typed) =>
      save(work, record, version, readAll(work, typed, { row, fields, schema, needs })),
  })
}

function readAll<T>(
  work: Pick<Work, 'clock'>,
  typed: Typed,
  { row, fields, schema, needs }: Pick<RowsForm<T>, 'row' | 'fields' | 'schema' | 'needs'>,
): T[] {
  const errors: Record<string, string> = {}
  const used = Object.keys(typed).flatMap((name) => new RegExp(`^${row}-(\\d+)-`).exec(name)?.[1] ?? [])
  // Somebody chosen and nothing else said is a row too, though no text was typed in it.
  for (const at of new Set(used)) {
    const chosen = textOf(typed, `${row}-${at}-person_id`) !== ''
    const typedIn = fields.some(({ name, kind }) => kind !== 'choice' && textOf(typed, `${row}-${at}-${name}`) !== '')
    if (!chosen && !typedIn) continue
    for (const [field, words] of needs)
      if (textOf(typed, `${row}-${at}-${field}`).trim() === '') errors[`${row}-${at}-${field}`] = words
  }
  orRefuse(errors)
  const rows = readRows(row, fields, typed, work.clock.today(), errors)
  orRefuse(errors)
  return rows.map((one, at) => {
    const read = schema.safeParse(one)
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw new NotValid({ [`${row}-${at}-${String(issue?.path[0] ?? fields[0]?.name)}`]: 'Choose or enter one' })
  })
}

async function withPeople(visit: Visit, fields: readonly Field[]): Promise<readonly Field[]> {
  if (!fields.some(({ name }) => name === 'person_id')) return fields
  const people = await visit.work(peopleToChoose)
  const all = [['', 'Nobody'] as const, ...people.map(({ id, name }) => [id, name] as const)]
  return fields.map((field) => (field.name === 'person_id' ? { ...field, choices: all } : field))
}

const who: Field = { name: 'person_id', label: 'Who?', kind: 'choice' }

/** /scrutiny/projects/:reference/milestones: whoever keeps the review. */
export const milestonesForm = rowsForm({
  heading: 'Change the steps',
  row: 'step',
  called: 'Step',
  fields: [
    { name: 'words', label: 'What?' },
    { name: 'due', label: 'By when? (optional)', kind: 'day' },
    { name: 'who', label: 'Who? (optional)' },
    { name: 'done_on', label: 'Done on (optional)', kind: 'day' },
    { name: 'said', label: 'As the scope says it (optional)' },
  ],
  schema: milestone,
  needs: [['words', 'Say what the step is']],
  kept: ({ milestones }) => milestones,
  save: (work, { reference }, version, milestones) => keepMilestones(work, reference, version, milestones),
})

/** …/members */
export const membersForm = rowsForm({
  heading: 'Change the group',
  row: 'member',
  called: 'Member',
  fields: [
    who,
    { name: 'seat', label: 'As', kind: 'choice', choices: choices(seats) },
    { name: 'from', label: 'From which day?', kind: 'day' },
    { name: 'until', label: 'Until which day? (optional)', kind: 'day' },
  ],
  schema: groupMember,
  needs: [
    ['person_id', 'Choose somebody'],
    ['from', 'Enter the first day'],
  ],
  kept: ({ members }) => members,
  save: (work, { reference }, version, members) => keepMembers(work, reference, version, members),
})

/** …/officers */
export const officersForm = rowsForm({
  heading: 'Change who supports it',
  row: 'officer',
  called: 'Officer',
  fields: [
    who,
    { name: 'part', label: 'As', kind: 'choice', choices: choices(officerParts) },
    { name: 'from', label: 'From which day?', kind: 'day' },
    {
      name: 'interests',
      label: 'Interests (optional)',
      hint: 'What ties them to the service under review, and how they stay apart from it',
      kind: 'text',
    },
  ],
  schema: groupOfficer,
  needs: [
    ['person_id', 'Choose somebody'],
    ['from', 'Enter the first day'],
  ],
  kept: ({ officers }) => officers,
  save: (work, { reference }, version, officers) => keepOfficers(work, reference, version, officers),
})

/** …/meetings */
export const meetingsForm = rowsForm({
  heading: 'Change the meetings',
  row: 'meeting',
  called: 'Meeting',
  fields: [
    { name: 'held_on', label: 'On which day?', kind: 'day' },
    { name: 'place', label: 'Where? (optional)' },
    { name: 'present', label: 'Who was there? (optional)' },
    { name: 'notes', label: 'Notes (optional)', kind: 'text' },
  ],
  schema: groupMeeting,
  needs: [['held_on', 'Enter the day']],
  kept: ({ meetings }) => meetings,
  save: (work, { reference }, version, meetings) =>
    changeProject(work, reference, version, { meetings }, { deed: 'changed the meetings' }),
})

/** …/requests: what more is asked for, and what was decided of it (G16). */
export const requestsForm = rowsForm({
  heading: 'What more is asked for',
  row: 'request',
  called: 'Request',
  fields: [
    { name: 'what', label: 'What?' },
    { name: 'kind', label: 'Kind', kind: 'choice', choices: choices(requestKinds) },
    { name: 'cost', label: 'Cost (optional)' },
    { name: 'approver', label: 'Who decides? (optional)' },
    {
      name: 'decision',
      label: 'Decision',
      kind: 'choice',
      choices: [
        ['', 'Not yet'],
        ['approved', 'Approved'],
        ['refused', 'Refused'],
      ],
    },
    { name: 'effect', label: 'What does it do to other reviews and other work? (optional)', kind: 'text' },
  ],
  schema: resourceRequest,
  needs: [['what', 'Say what is asked for']],
  kept: ({ requests }) => requests,
  save: (work, { reference }, version, requests) =>
    changeProject(work, reference, version, { requests }, { deed: 'changed what more is asked for' }),
})
