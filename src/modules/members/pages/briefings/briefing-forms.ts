import { z } from 'zod'
import { type Field, newForm, ownerField, wordsForm } from '../../../../spine/record-forms/index.ts'
import { briefingSubjects } from '../../rules/briefings/briefing-standing.ts'
import { briefingKind } from '../../store/briefing-kind.ts'
import { addBriefing, checkBriefing, reviseBriefing } from '../../use-cases/briefings.ts'
import { choicesOf, personOrNone, text } from '../typed-values.ts'

const fields: readonly Field[] = [
  { name: 'title', label: 'Title' },
  { name: 'subject', label: 'Subject', kind: 'choice', choices: choicesOf(briefingSubjects) },
  {
    name: 'words',
    label: 'The note',
    kind: 'text',
    hint: 'What members must know, in plain words, with where each figure comes from. Name no child.',
  },
  {
    name: 'check_by',
    label: 'By when does somebody look whether it is still current?',
    kind: 'day',
    hint: 'For example, 30 June 2027.',
  },
  ownerField('Who looks after it?'),
]
const shape = z.object({
  title: text,
  subject: z.enum(briefingSubjects).catch('Scrutiny'),
  words: text,
  check_by: text,
  ownerId: personOrNone,
})

/** /members/briefings/add: those who support members. */
export const addBriefingForm = newForm({
  heading: 'Add a briefing',
  button: 'Add it',
  back: { href: '/members/briefings', text: 'Briefings' },
  fields: () => fields,
  save: async (work, typed) => {
    const reference = await addBriefing(work, shape.parse(typed))
    return {
      to: briefingKind.path(reference),
      what: `${reference} is in the library.`,
      next: 'Every councillor reads it.',
    }
  },
})

/** …/revise: those who support members. */
export const reviseBriefingForm = wordsForm({
  kind: briefingKind,
  deed: 'keep members’ learning',
  heading: 'Write the next edition',
  fields: () => fields,
  save: (work, reference, version, typed) => reviseBriefing(work, reference, version, shape.parse(typed)),
})

/** …/check: those who support members. */
export const checkBriefingForm = wordsForm({
  kind: briefingKind,
  deed: 'keep members’ learning',
  heading: 'Is it still current?',
  fields: () => [
    { name: 'check_by', label: 'It is current. Look again by', kind: 'day', hint: 'For example, 30 June 2027.' },
    { name: 'because', label: 'It is no longer current, because', kind: 'text', hint: 'It is then withdrawn.' },
  ],
  save: (work, reference, version, typed) =>
    checkBriefing(work, reference, version, { check_by: typed['check_by'] ?? '', because: typed['because'] ?? '' }),
})
