import { z } from 'zod'
import { type Field, newForm, ownerField, wordsForm } from '../../../../spine/record-forms/index.ts'
import { guidanceHeadings } from '../../rules/surveys/guidance-headings.ts'
import { aimKind } from '../../store/aim-kind.ts'
import { addAim, changeAim } from '../../use-cases/aims.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { choicesOf, committeeField, personOrNone, text } from '../typed-values.ts'

const fields: readonly Field[] = [
  { name: 'title', label: 'What will be better, in a line?' },
  { name: 'heading', label: 'Heading of the guidance', kind: 'choice', choices: choicesOf(guidanceHeadings) },
  {
    name: 'criticism',
    label: 'Which criticism does it answer? (optional)',
    kind: 'text',
    hint: 'In the words of inspectors, a peer review or an earlier report',
  },
  {
    name: 'said_in',
    label: 'Who said it, and where? (optional)',
    hint: 'Such as: inspection report, June 2025, paragraph 61',
  },
  { name: 'found', label: 'What has the committee found of itself?', kind: 'text' },
  { name: 'wanted', label: 'What will be different, and how will you see it?', kind: 'text' },
  ownerField('Who looks after it?'),
]
const shape = z.object({
  title: text,
  heading: z.enum(guidanceHeadings).catch('Culture'),
  criticism: text,
  said_in: text,
  found: text,
  wanted: text,
  ownerId: personOrNone,
})

/** /members/improvement/add: those who support members. */
export const addAimForm = newForm({
  heading: 'Set out an aim of the committee',
  button: 'Set it out',
  back: { href: '/members/improvement', text: 'Our own improvement' },
  fields: async (visit) => [...fields, committeeField(await visit.work(ownCommittees))],
  save: async (work, typed) => {
    const { body_id, ...words } = shape.extend({ body_id: text }).parse(typed)
    const reference = await addAim(work, body_id, words)
    return { to: aimKind.path(reference), what: `${reference} is set out.`, next: 'Raise the actions that it needs.' }
  },
})

const standings = ['open', 'met', 'dropped'] as const

/** …/change: those who support members. */
export const changeAimForm = wordsForm({
  kind: aimKind,
  deed: 'keep members’ learning',
  heading: 'Change the aim',
  fields: () => [
    ...fields,
    {
      name: 'evidence',
      label: 'What shows it to the improvement board?',
      kind: 'text',
      hint: 'What somebody else could look at: minutes, a review, a survey, what changed.',
    },
    { name: 'standing', label: 'How does it stand?', kind: 'choice', choices: choicesOf(standings) },
    { name: 'because', label: 'If it is dropped, why?', kind: 'text' },
  ],
  save: (work, reference, version, typed) =>
    changeAim(
      work,
      reference,
      version,
      shape.extend({ evidence: text, standing: z.enum(standings).catch('open'), because: text }).parse(typed),
    ),
})
