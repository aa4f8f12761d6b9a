import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotFound } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { evidenceGrid, wants } from '../../rules/evidence/evidence-grid.ts'
import { mayKeepEvidence, readEvidence, weighEvidence } from '../../use-cases/evidence.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'

const form = z.object({
  question: z.string(),
  words: z
    .string()
    .trim()
    .min(1, { error: 'Say what members make of it' })
    .max(5000, { error: 'At most 5,000 characters' }),
})

/** /scrutiny/reviews/:reference/evidence/questions/:number: what members make of the evidence on one question (SCR-13). */
export async function weighPage(visit: Visit): Promise<Answer> {
  return ask(visit, {}, {})
}

export async function weigh(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const reference = visit.params['reference'] ?? ''
  const { question, words } = read.value
  await visit.work((work) => weighEvidence(work, reference, question, words))
  return redirect(`/scrutiny/reviews/${reference}/evidence`, {
    what: 'What members make of it is on record.',
    next: 'What was written before it stays in the history of the review.',
  })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { review, questions, entries, weighed } = await visit.work(async (work) => {
    const { reference } = await mayKeepEvidence(work, visit.params['reference'] ?? '')
    return readEvidence(work, reference)
  })
  const row = evidenceGrid(questions, entries)[Number(visit.params['number']) - 1]
  if (!row) throw new NotFound('That question of the review')
  const before = weighed.get(row.question)
  const wanting = wants(row, before?.at ?? null)
  return formPage({
    visit,
    title: 'What members make of the evidence',
    errors: wrong,
    subNavigation: reviewNavigation(review.reference, 'Evidence'),
    before: <BackLink href={`/scrutiny/reviews/${review.reference}/evidence`}>Back to the evidence</BackLink>,
    children: (
      <>
        <input type="hidden" name="question" value={row.question} />
        <p class="govuk-body">
          Question: <strong>{row.question}</strong>
        </p>
        {wanting.length > 0 ? (
          <ul class="govuk-list govuk-list--bullet">
            {wanting.map((want) => (
              <li>{want}</li>
            ))}
          </ul>
        ) : null}
        {before ? (
          <p class="govuk-inset-text">
            {before.by} wrote last: {before.words}
          </p>
        ) : null}
        <Textarea
          label="What members make of it"
          hint="Why one kind of evidence is enough, or how they weigh what contradicts. It may be quoted in the report."
          rows={6}
          name="words"
          value={textOf(typed, 'words')}
          error={wrong['words']}
        />
        <Button preventDoubleClick>Put it on record</Button>
      </>
    ),
  })
}
