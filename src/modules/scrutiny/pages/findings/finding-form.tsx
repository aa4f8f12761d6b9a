import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import type { Typed } from '../../../../platform/http/form.ts'
import type { Work } from '../../../../spine/access/index.ts'
import {
  changeForm,
  type Field,
  Fields,
  moreRows,
  orRefuse,
  RowFields,
  readFields,
  readRows,
  typedOf,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { elements } from '../../rules/evidence/evidence-words.ts'
import { evidenceRow, optionRow, reviewFindingKind } from '../../store/finding-kind.ts'
import { evidenceOnQuestion } from '../../use-cases/evidence.ts'
import { addReviewFinding, changeReviewFinding, type FindingWords, reviewToWrite } from '../../use-cases/find.ts'

const fields: readonly Field[] = [
  { name: 'words', label: 'What was found?', kind: 'text' },
  {
    name: 'thin_because',
    label: 'Why is one kind of evidence enough? (optional)',
    hint: 'Asked where everything it rests on is of one kind.',
    kind: 'text',
  },
]
const evidenceFields: readonly Field[] = [
  {
    name: 'element',
    label: 'Kind of evidence',
    kind: 'choice',
    choices: elements.map((one) => [one, capitalised(one)] as const),
  },
  { name: 'source', label: 'Where is it from?', hint: 'A witness, a paper and its page, a visit, a figure' },
  { name: 'shows', label: 'What does it show?', kind: 'text' },
]
const optionFields: readonly Field[] = [
  { name: 'words', label: 'What could be done?', kind: 'text' },
  { name: 'benefits', label: 'What would be better for it? (optional)', kind: 'text' },
  { name: 'risks', label: 'What could go wrong? (optional)', kind: 'text' },
  { name: 'cost', label: 'What would it cost? (optional)' },
]

type Kept = { evidence: number; options: number }

function AllFields({ typed, errors, kept }: { typed: Typed; errors: FieldErrors; kept: Kept }) {
  const props = { typed, errors }
  return (
    <>
      <Fields fields={fields} {...props} />
      <RowFields
        row="evidence"
        count={kept.evidence + moreRows}
        heading={(at) => `Evidence ${at + 1}`}
        fields={evidenceFields}
        {...props}
      />
      <RowFields
        row="option"
        count={kept.options + moreRows}
        heading={(at) => `Way to go on ${at + 1}`}
        fields={optionFields}
        {...props}
      />
    </>
  )
}

function read(work: Pick<Work, 'clock'>, typed: Typed): FindingWords {
  const errors: Record<string, string> = {}
  const today = work.clock.today()
  const words = readFields(fields, typed, today, errors)
  const rows = readRows('evidence', evidenceFields, typed, today, errors)
  const evidence = rows.flatMap((row, at) => {
    if (row['source'] === '') errors[`evidence-${at}-source`] = 'Say where it is from'
    if (row['shows'] === '') errors[`evidence-${at}-shows`] = 'Say what it shows'
    const one = evidenceRow.safeParse(row)
    return one.success ? [one.data] : []
  })
  const options = readRows('option', optionFields, typed, today, errors).flatMap((row, at) => {
    if (row['words'] === '') errors[`option-${at}-words`] = 'Say what could be done'
    const one = optionRow.safeParse(row)
    return one.success ? [one.data] : []
  })
  orRefuse(errors)
  return { words: words['words'] ?? '', thin_because: words['thin_because'] ?? '', evidence, options }
}

/** /scrutiny/findings/:reference/change: whoever keeps the review. */
export const changeFindingForm = changeForm({
  kind: reviewFindingKind,
  deed: 'keep a review',
  heading: 'Change the finding',
  typed: ({ state }) => ({
    ...typedOf(fields, state),
    ...typedOfRows('evidence', evidenceFields, state.evidence),
    ...typedOfRows('option', optionFields, state.options),
  }),
  fields: async ({ record, typed, errors }) => (
    <AllFields
      typed={typed}
      errors={errors}
      kept={{ evidence: record.state.evidence.length, options: record.state.options.length }}
    />
  ),
  save: (work, record, version, typed) => changeReviewFinding(work, record.reference, version, read(work, typed)),
})

const reviewIn = (visit: Visit) => visit.params['reference'] ?? ''

/**
 * /scrutiny/reviews/:reference/findings/add: whoever keeps the review. With ?question=2 it begins with what was learned on the second
 * question of the scope.
 */
export async function addFindingPage(visit: Visit): Promise<Answer> {
  const rows = await visit.work(async (work) => {
    await reviewToWrite(work, reviewIn(visit))
    return evidenceOnQuestion(work, reviewIn(visit), Number(visit.query.get('question')))
  })
  return ask(visit, typedOfRows('evidence', evidenceFields, rows), {})
}

/** POST /scrutiny/reviews/:reference/findings/add */
export async function addFinding(visit: Visit): Promise<Answer> {
  try {
    const made = await visit.work(async (work) => {
      await reviewToWrite(work, reviewIn(visit))
      return addReviewFinding(work, reviewIn(visit), read(work, visit.typed))
    })
    return redirect(`/scrutiny/reviews/${reviewIn(visit)}/findings`, { what: `${made.reference} has been added.` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

/** How many rows of evidence stand in the form, empty ones at its end apart. */
const rowsTyped = (typed: Typed): number =>
  Object.keys(typed).reduce((most, name) => Math.max(most, Number(/^evidence-(\d+)-/.exec(name)?.[1] ?? -1) + 1), 0)

const ask = (visit: Visit, typed: Typed, errors: FieldErrors): Answer =>
  formPage({
    visit,
    title: 'Add a finding',
    errors,
    before: <BackLink href={`/scrutiny/reviews/${reviewIn(visit)}/findings`}>Findings</BackLink>,
    children: (
      <>
        <AllFields typed={typed} errors={errors} kept={{ evidence: Math.max(1, rowsTyped(typed)), options: 0 }} />
        <Button preventDoubleClick>Add the finding</Button>
      </>
    ),
  })
