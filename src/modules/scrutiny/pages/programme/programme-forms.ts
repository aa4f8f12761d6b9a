import { z } from 'zod'
import { NotValid } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { insist, type Work } from '../../../../spine/access/index.ts'
import { day, type Field, newForm, ownerField, type Words, wordsForm } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { programmeSorts } from '../../rules/programme/programme-words.ts'
import { committeesToChoose } from '../../store/people-of-scrutiny.ts'
import { anchorKind, type ProgrammeItemState, programmeItemKind } from '../../store/programme-kinds.ts'
import {
  addFixedDay,
  addProgrammeItem,
  changeFixedDay,
  changeProgrammeItem,
  finishProgrammeItem,
  type ItemWords,
  keepsProgramme,
} from '../../use-cases/programme.ts'

const fields: readonly Field[] = [
  { name: 'title', label: 'What is it?', wanted: 'Say what it is' },
  {
    name: 'purpose',
    label: 'What is it for?',
    hint: 'What members want to know or change by it. Nothing is on the programme without.',
    kind: 'text',
    wanted: 'Say what it is for',
  },
  {
    name: 'sort',
    label: 'What kind?',
    kind: 'choice',
    choices: programmeSorts.map((sort) => [sort, capitalised(sort)] as const),
  },
  { name: 'lead_member', label: 'Which member leads? (optional)' },
  ownerField('Which officer sees to it?'),
  { name: 'weeks', label: 'How many weeks of officers’ time? (optional)', kind: 'number' },
  { name: 'arises', label: 'Where does it come from? (optional)', hint: 'A topic, a review, a resolution' },
  { name: 'must_by', label: 'By when must members have spoken? (optional)', kind: 'day' },
  { name: 'must_why', label: 'Why by then? (optional)' },
  {
    name: 'not_the_same_because',
    label: 'Why is it not the same as what sounds like it elsewhere? (optional)',
    hint: 'Only where the programme says so',
  },
]

const month: Field = {
  ...{ name: 'month', label: 'In which month? (optional)', kind: 'day' },
  hint: 'Any day of it. Without one it is a wish',
}

const read = z.object({
  ownerId: z
    .string()
    .transform((id) => id || null)
    .pipe(z.uuid({ error: 'Choose somebody from the list' }).nullable()),
  sort: z.enum(programmeSorts, { error: 'Choose what kind' }),
})

function wordsOf(typed: Words): ItemWords {
  const chosen = read.safeParse(typed)
  if (!chosen.success)
    throw new NotValid(Object.fromEntries(chosen.error.issues.map((one) => [String(one.path[0]), one.message])))
  const said = (name: string) => typed[name] ?? ''
  return {
    ...{ ...chosen.data, title: said('title'), purpose: said('purpose') },
    ...{ lead_member: said('lead_member'), weeks: Number(said('weeks')) || 0, arises: said('arises') },
    ...{ must_by: said('must_by') || null, must_why: said('must_why') },
    not_the_same_because: said('not_the_same_because'),
  }
}

const committeeIn = (visit: Visit) => visit.query.get('committee') ?? ''

/** /scrutiny/programme/add: scrutiny officers and the committee’s members. The committee is chosen where the address names none. */
export const addItemForm = newForm({
  heading: 'Put something on the programme',
  button: 'Put it on',
  back: (visit) => ({ href: `/scrutiny/programme?committee=${committeeIn(visit)}`, text: 'Work programme' }),
  begins: (visit) => ({
    committee: committeeIn(visit),
    title: visit.query.get('title') ?? '',
    must_by: dayIn(visit.query.get('must_by')),
    must_why: visit.query.get('must_why') ?? '',
  }),
  fields: (visit) =>
    visit.work(async (work) => {
      const all = await committeesToChoose(work)
      const theirs = all.filter(({ id }) => keepsProgramme(work, id))
      const [first] = theirs
      if (!first) insist(work.actor, 'keep the work programme', { member: false })
      return [
        {
          name: 'committee',
          label: 'On whose programme?',
          kind: 'choice' as const,
          choices: theirs.map(({ id, name }) => [id, name] as const),
          wanted: 'Choose the committee',
        },
        ...fields.slice(0, 3),
        month,
        ...fields.slice(3),
      ]
    }),
  save: async (work, typed) => {
    const bodyId = z.uuid().safeParse(typed['committee'])
    if (!bodyId.success) throw new NotValid({ committee: 'Choose the committee' })
    const { reference } = await addProgrammeItem(work, bodyId.data, {
      ...wordsOf(typed),
      month: typed['month'] || null,
    })
    return { to: programmeItemKind.path(reference), what: `${reference} is on the programme.` }
  },
})

const dayIn = (iso: string | null) => (iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? day(iso) : '')

const ofItsCommittee = async (work: Work, { state }: StoredRecord<ProgrammeItemState>) => ({
  member: work.actor.principals.has(`body:${state.body_id}`),
})

const kept = { kind: programmeItemKind, deed: 'keep the work programme', stands: ofItsCommittee } as const

/** /scrutiny/programme/:reference/change */
export const changeItemForm = wordsForm({
  ...kept,
  heading: 'Change an item of the programme',
  fields: () => fields,
  save: (work, reference, version, typed) => changeProgrammeItem(work, reference, version, wordsOf(typed)),
})

/** /scrutiny/programme/:reference/done */
export const doneForm = wordsForm({
  ...kept,
  heading: 'It has been dealt with',
  fields: () => [{ name: 'came_of', label: 'What came of it?', kind: 'text', wanted: 'Say what came of it' }],
  save: (work, reference, version, typed) =>
    finishProgrammeItem(work, reference, version, { came_of: typed['came_of'] ?? '' }),
})

/** /scrutiny/programme/:reference/drop */
export const dropForm = wordsForm({
  ...kept,
  heading: 'Drop an item of the programme',
  fields: () => [
    { name: 'dropped_because', label: 'Why is it dropped?', kind: 'text', wanted: 'Say why it is dropped' },
  ],
  save: (work, reference, version, typed) =>
    finishProgrammeItem(work, reference, version, { dropped_because: typed['dropped_because'] ?? '' }),
})

const dayFields: readonly Field[] = [
  { name: 'title', label: 'What happens?', hint: 'The budget is decided; an annual report is due', wanted: 'Say what' },
  { name: 'on_day', label: 'On which day?', kind: 'day', wanted: 'Enter the day' },
  {
    name: 'weeks_before',
    label: 'How many weeks before must members have spoken?',
    kind: 'number',
    wanted: 'Enter a number of weeks',
  },
  { name: 'why', label: 'Why so long before? (optional)', kind: 'text' },
]

function anchorOf(typed: Words) {
  const weeks = Number(typed['weeks_before'])
  if (weeks > 52) throw new NotValid({ weeks_before: 'Enter 52 weeks or fewer' })
  const { title = '', on_day = '', why = '' } = typed
  return { title, on_day, weeks_before: weeks, why }
}

/** /scrutiny/programme/days/add: scrutiny officers (H03). */
export const addDayForm = newForm({
  heading: 'Add a fixed day',
  button: 'Keep it',
  back: { href: '/scrutiny/programme', text: 'Work programme' },
  begins: () => ({ weeks_before: '6' }),
  fields: async (visit) => {
    insist(visit.actor, 'keep the work programme')
    return dayFields
  },
  save: async (work, typed) => {
    const { reference } = await addFixedDay(work, anchorOf(typed))
    return { to: anchorKind.path(reference), what: `${reference} is kept.` }
  },
})

/** /scrutiny/programme/days/:reference/change */
export const changeDayForm = wordsForm({
  kind: anchorKind,
  deed: 'keep the work programme',
  heading: 'Change a fixed day',
  stands: async () => ({ member: false }),
  fields: () => dayFields,
  save: (work, reference, version, typed) => changeFixedDay(work, reference, version, anchorOf(typed)),
})
