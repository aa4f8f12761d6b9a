import type { FieldErrors } from '../../../kernel/failures.ts'
import { slug } from '../../../kernel/text.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Form, type FormQuestion, type FormSection, needs, questionKinds, questionsOf } from './form.ts'

/** Questions of the council's own that one visit can add to a section. */
export const newQuestions = 2
export const leftOut = 'left out'

/** Kinds that a question of the council's own can have; tables and choices come with what ships. */
export const ownKinds = ['long text', 'text', 'list', 'date', 'number'] as const

/** The form of a form, filled as the form stands. */
export function typedOfForm(form: Form): Typed {
  return {
    title: form.title,
    intro: form.intro,
    ...Object.fromEntries(
      questionsOf(form).flatMap(({ key, ask, guidance, example, need }) => [
        [`ask-${key}`, ask],
        [`guidance-${key}`, guidance],
        [`example-${key}`, example],
        [`need-${key}`, need],
      ]),
    ),
  }
}

/** Reads what somebody made of a form. Keys, kinds and meanings stay: answers and rules go by them. */
export function readChangedForm(typed: Typed, before: Form): { form: Form; errors: FieldErrors } {
  const errors: Record<string, string> = {}
  const text = (name: string) => textOf(typed, name).trim()
  const wanted = (name: string, message: string) => {
    if (text(name) === '') errors[name] = message
    return text(name)
  }
  const title = wanted('title', 'Enter what the form is called')
  const taken = new Set(questionsOf(before).map(({ key }) => key))
  const sections = before.sections.map((section) => {
    const kept = section.questions.flatMap((one) => changedQuestion(one, text, wanted))
    const questions = [...kept, ...addedQuestions(section, text, taken)]
    if (questions.length === 0) errors[`need-${section.questions[0]?.key}`] = 'A section needs a question'
    return { ...section, questions }
  })
  return { form: { ...before, title, intro: text('intro'), sections }, errors }
}

function changedQuestion(
  one: FormQuestion,
  text: (name: string) => string,
  wanted: (name: string, message: string) => string,
): FormQuestion[] {
  if (text(`need-${one.key}`) === leftOut) return []
  const ask = wanted(`ask-${one.key}`, 'Enter the question, or leave it out')
  const need = needs.find((word) => word === text(`need-${one.key}`)) ?? one.need
  return [{ ...one, ask, need, guidance: text(`guidance-${one.key}`), example: text(`example-${one.key}`) }]
}

function addedQuestions(section: FormSection, text: (name: string) => string, taken: Set<string>): FormQuestion[] {
  return Array.from({ length: newQuestions }, (_, at) => at).flatMap((at) => {
    const ask = text(`new-${section.key}-${at}`)
    if (ask === '') return []
    const kind = questionKinds.find((word) => word === text(`kind-${section.key}-${at}`)) ?? 'long text'
    const key = freeKey(ask, taken)
    const plain = { number: '', guidance: text(`new-guidance-${section.key}-${at}`), example: '', public: '' }
    return [{ ...plain, key, ask, kind, need: 'prompted' as const, choices: [], columns: [], rows: [] }]
  })
}

function freeKey(ask: string, taken: Set<string>): string {
  const start = `own-${slug(ask).slice(0, 40).replace(/-$/, '') || 'question'}`
  let key = start
  for (let next = 2; taken.has(key); next += 1) key = `${start}-${next}`
  taken.add(key)
  return key
}
