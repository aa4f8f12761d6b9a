import { z } from 'zod'

const key = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'must be small letters, digits and hyphens' })

/** What an answer is. A list is one to a line; a table has columns, and may begin with rows whose first cell is given. */
export const questionKinds = ['text', 'long text', 'list', 'date', 'number', 'choice', 'table'] as const

/**
 * Whether an answer is wanted: a `required` one stops its section from being signed, a `prompted` one is named beside the
 * signature where it is missing and stops nothing, an `optional` one is not missed.
 */
export const needs = ['required', 'prompted', 'optional'] as const

const question = z.strictObject({
  key,
  /** As printed: "7". Rows without one belong to the number above them. */
  number: z.string().default(''),
  ask: z.string().min(1),
  guidance: z.string().default(''),
  example: z.string().default(''),
  kind: z.enum(questionKinds),
  need: z.enum(needs).default('prompted'),
  choices: z.array(z.string()).default([]),
  columns: z.array(z.string()).default([]),
  /** What the first cell of each row says in a form that nobody has filled yet. */
  rows: z.array(z.string()).default([]),
  /** What the program may take it for, whatever it is called here: "starts", "excluded", "aims". */
  means: key.optional(),
  /** Under which heading the public version shows it; it does not where there is none. */
  public: z.string().default(''),
})

const section = z.strictObject({
  key,
  heading: z.string().min(1),
  /** Who answers it, as the form says: "Member proposing the review". */
  who: z.string().min(1),
  /** Whether whoever keeps the form's record may write it with its owner. A voice that is somebody's alone is not. */
  helped: z.boolean().default(false),
  /** Whether its owner signs under it, with role and date. */
  signed: z.boolean().default(true),
  intro: z.string().default(''),
  questions: z.array(question).min(1),
})

/** A form as content. A changed one is the next version; what has been started keeps the edition that it was started with. */
export const formShape = z.strictObject({
  code: key,
  version: z.int().min(1),
  /** From when it is offered. */
  from: z.iso.date(),
  title: z.string().min(1),
  /** What is filled with it: "scope". */
  use: key,
  intro: z.string().default(''),
  /** How its document is laid out: question beside answer, or a heading over each answer. */
  layout: z.enum(['table', 'headings']).default('table'),
  sections: z.array(section).min(1),
})

export type Form = z.infer<typeof formShape>
export type FormSection = Form['sections'][number]
export type FormQuestion = FormSection['questions'][number]

/** What is wrong with a form, in sentences; an empty list when it can be filled. */
export function faultsOfForm(form: Form): string[] {
  const questions = questionsOf(form)
  const faults = [
    ...repeated(form.sections.map((one) => one.key)).map((twice) => `Two sections are called “${twice}”.`),
    ...repeated(questions.map((one) => one.key)).map((twice) => `Two questions are called “${twice}”.`),
    ...repeated(questions.flatMap((one) => one.means ?? [])).map((twice) => `Two questions mean “${twice}”.`),
  ]
  for (const one of questions) {
    if (one.kind === 'choice' && one.choices.length < 2) faults.push(`“${one.key}” offers no choice.`)
    if (one.kind === 'table' && one.columns.length < 2) faults.push(`“${one.key}” is a table without columns.`)
    if (one.kind !== 'choice' && one.choices.length > 0) faults.push(`“${one.key}” has choices but is a ${one.kind}.`)
  }
  return faults
}

export const questionsOf = (form: Form): FormQuestion[] => form.sections.flatMap(({ questions }) => questions)

const repeated = (names: readonly string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]
