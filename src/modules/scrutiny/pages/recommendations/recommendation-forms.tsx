import { z } from 'zod'
import { NotValid } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import type { Work } from '../../../../spine/access/index.ts'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import {
  changeForm,
  type Field,
  Fields,
  newForm,
  orRefuse,
  readFields,
  typedOf,
  type Words,
  wordsForm,
} from '../../../../spine/record-forms/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { addressees, addresseesFor, addresseeWords, answers } from '../../rules/findings/recommendation-words.ts'
import { findingsOf } from '../../store/findings-of.ts'
import { recommendationKind } from '../../store/recommendation-kinds.ts'
import { answerRecommendation } from '../../use-cases/answer-recommendation.ts'
import { reviewToWrite } from '../../use-cases/find.ts'
import { hasExecutive } from '../../use-cases/has-executive.ts'
import { agreeWording, changeRecommendation, recommend, supersede } from '../../use-cases/recommend.ts'

const choose = ['', 'Choose'] as const
const wordsFields = (to: readonly (typeof addressees)[number][]): readonly Field[] => [
  { name: 'words', label: 'What is recommended?', kind: 'text', wanted: 'Say what is recommended' },
  {
    name: 'addressee',
    label: 'To whom?',
    kind: 'choice',
    choices: [choose, ...to.map((one) => [one, addresseeWords[one]] as const)],
    wanted: 'Choose to whom',
  },
  { name: 'success', label: 'How would anybody know that it is done? (optional)', kind: 'text' },
  { name: 'lead', label: 'Who would do it? (optional)' },
  { name: 'target_on', label: 'By when? (optional)', kind: 'day' },
  { name: 'cost', label: 'What does it cost? (optional)', hint: 'Or that it costs nothing' },
]

const dayOrNone = z.string().transform((iso) => iso || null)
const recommended = z.object({
  words: z.string(),
  addressee: z.enum(addressees, { error: 'Choose to whom' }),
  success: z.string(),
  lead: z.string(),
  target_on: dayOrNone,
  cost: z.string(),
})

const reviewIn = (visit: Visit) => visit.params['reference'] ?? ''

/** Words that a schema does not take are refused beside their field. */
function parsed<T>(schema: z.ZodType<T>, words: Words): T {
  const read = schema.safeParse(words)
  if (read.success) return read.data
  throw new NotValid(Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message])))
}

/** /scrutiny/reviews/:reference/recommendations/add: whoever keeps the review. Without a finding there is nothing to choose. */
export const addRecommendationForm = (datasets: Datasets) =>
  newForm({
    heading: 'Recommend something',
    button: 'Recommend it',
    back: (visit) => ({ href: `/scrutiny/reviews/${reviewIn(visit)}/findings`, text: 'Findings' }),
    fields: (visit) =>
      visit.work(async (work) => {
        const review = await reviewToWrite(work, reviewIn(visit))
        const findings = await findingsOf(work, review.id)
        const to = addresseesFor(await hasExecutive(work, datasets))
        return [
          {
            name: 'finding',
            label: 'On which finding?',
            kind: 'choice' as const,
            choices: [choose, ...findings.map(({ reference, title }) => [reference, `${reference} ${title}`] as const)],
            wanted: 'Choose the finding that it follows from',
          },
          ...wordsFields(to),
        ]
      }),
    save: async (work, words, visit) => {
      const made = await recommend(work, reviewIn(visit), words['finding'] ?? '', parsed(recommended, words))
      return { to: recommendationKind.path(made.reference), what: 'It has been recommended.' }
    },
  })

/** /scrutiny/recommendations/:reference/change: whoever keeps the review, until notice is given. */
export const changeRecommendationForm = (datasets: Datasets) =>
  changeForm({
    kind: recommendationKind,
    deed: 'keep a review',
    heading: 'Change the recommendation',
    typed: ({ state }) => typedOf(wordsFields(addressees), state),
    fields: async ({ typed, errors, visit }) => {
      const to = addresseesFor(await visit.work((work) => hasExecutive(work, datasets)))
      return <Fields fields={wordsFields(to)} typed={typed} errors={errors} />
    },
    save: async (work, { reference }, version, typed) => {
      const errors: Record<string, string> = {}
      const words = readFields(wordsFields(addressees), typed, work.clock.today(), errors)
      orRefuse(errors)
      await changeRecommendation(work, reference, version, parsed(recommended, words))
    },
  })

/** …/agree: the wording that was agreed, beside the one that was recommended. */
export const agreeForm = wordsForm({
  kind: recommendationKind,
  deed: 'keep a review',
  heading: 'Keep the agreed wording',
  intro: ({ state }) => <p class="govuk-inset-text">As recommended: {state.words}</p>,
  fields: () => [
    { name: 'agreed_words', label: 'As agreed', kind: 'text', wanted: 'Enter the wording that was agreed' },
  ],
  save: (work: Work, reference, version, words) => agreeWording(work, reference, version, words['agreed_words'] ?? ''),
})

/** …/supersede: a later one stands in its place. */
export const supersedeForm = wordsForm({
  kind: recommendationKind,
  deed: 'keep a review',
  heading: 'Another stands in its place',
  fields: () => [{ name: 'why', label: 'What stands in its place?', wanted: 'Say what stands in its place' }],
  save: (work: Work, reference, version, words) => supersede(work, reference, version, words['why'] ?? ''),
})

const answered = z.object({
  answer: z.enum(['', ...answers]),
  answer_reasons: z.string(),
  answer_lead: z.string(),
  answer_due: dayOrNone,
})

/** …/answer: the executive's people, and scrutiny officers where the answer came on paper. */
export const answerForm = wordsForm({
  kind: recommendationKind,
  deed: 'answer recommendations',
  heading: 'Answer the recommendation',
  intro: ({ state }) => <p class="govuk-inset-text">{state.agreed_words || state.words}</p>,
  fields: () => [
    {
      name: 'answer',
      label: 'Is it accepted?',
      kind: 'choice',
      choices: [choose, ...answers.map((one) => [one, capitalised(one)] as const)],
    },
    {
      name: 'answer_reasons',
      label: 'Reasons',
      hint: 'Needed where any of it is not accepted',
      kind: 'text',
    },
    { name: 'answer_lead', label: 'Who will see to it?', hint: 'Where it is accepted' },
    { name: 'answer_due', label: 'By when?', hint: 'Where it is accepted', kind: 'day' },
  ],
  save: (work: Work, reference, version, words) =>
    answerRecommendation(work, reference, version, parsed(answered, words)),
})
