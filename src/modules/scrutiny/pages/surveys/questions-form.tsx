import {
  changeForm,
  type Field,
  moreRows,
  orRefuse,
  RowFields,
  readRows,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import { type QuestionKind, questionKinds, questionKindWords } from '../../rules/surveys/survey-questions.ts'
import { reviewSurveyKind } from '../../store/survey-kind.ts'
import { standsToReview } from '../../use-cases/sources-of-review.ts'
import { keepQuestions } from '../../use-cases/surveys.ts'

const fields: readonly Field[] = [
  { name: 'text', label: 'What do you ask?', hint: 'One thing at a time, in words a twelve-year-old would use' },
  {
    name: 'kind',
    label: 'How is it answered?',
    kind: 'choice',
    choices: questionKinds.map((kind) => [kind, questionKindWords[kind]] as const),
  },
  {
    name: 'choices',
    label: 'The answers to choose from, one to a line (optional)',
    hint: 'Only for one or any of several answers',
    kind: 'text',
  },
]

const isKind = (text: string): text is QuestionKind => questionKinds.some((kind) => kind === text)

/** /scrutiny/surveys/:reference/questions: whoever keeps the evidence, until it is opened. An emptied question is taken out. */
export const questionsForm = changeForm({
  kind: reviewSurveyKind,
  deed: 'keep evidence',
  stands: standsToReview,
  heading: 'What the survey asks',
  intro: () => (
    <p class="govuk-body">
      Questions are asked in this order. Empty one to take it out; save to get two more empty ones. Ask nobody for a
      name, an address or anything else that they could be known by.
    </p>
  ),
  typed: ({ state }) => typedOfRows('question', fields, state.questions),
  fields: async ({ record, typed, errors }) => (
    <RowFields
      row="question"
      count={record.state.questions.length + moreRows}
      heading={(at) => `Question ${at + 1}`}
      fields={fields}
      typed={typed}
      errors={errors}
    />
  ),
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const rows = readRows('question', fields, typed, work.clock.today(), errors)
    orRefuse(errors)
    const asked = rows.map(({ text = '', kind = '', choices = '' }) => ({
      text,
      kind: isKind(kind) ? kind : ('words' as const),
      choices: choices
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }))
    await keepQuestions(work, reference, version, asked)
  },
})
