import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { topicKind } from '../../store/topic-kind.ts'
import { scoreATopic } from '../../use-cases/score-a-topic.ts'
import { scoringSheet } from '../../use-cases/scoring-sheets.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const versionField = z.object({ version: z.coerce.number().int().min(1) })

/** /scrutiny/topics/:reference/score/:sheet: members and scrutiny officers. */
export const scorePage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function score(visit: Visit): Promise<Answer> {
  const { sheet } = await load(visit)
  const { version } = versionField.parse(visit.typed)
  const scores = Object.fromEntries(
    sheet.criteria.flatMap(({ key, most }) => {
      const given = z.coerce
        .number()
        .int()
        .min(0)
        .max(most)
        .safeParse(textOf(visit.typed, key) || undefined)
      return given.success ? [[key, given.data] as const] : []
    }),
  )
  const reference = visit.params['reference'] ?? ''
  const notes = textOf(visit.typed, 'notes')
  try {
    const found = await visit.work((work) => scoreATopic(work, reference, sheet.code, { version, scores, notes }))
    return redirect(`/scrutiny/topics/${reference}`, {
      what: `You scored it ${found.total} of ${found.outOf} on ${sheet.name}. ${found.says}`,
      next: 'The score puts it in order beside others. Members decide.',
    })
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, visit.typed, refusal.fields)
  }
}

const load = (visit: Visit) =>
  visit.work(async (work) => ({
    topic: await readRecord(work, topicKind, visit.params['reference'] ?? ''),
    sheet: (await scoringSheet(work, visit.params['sheet'] ?? '')).sheet,
  }))

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { topic, sheet } = await load(visit)
  return formPage({
    visit,
    title: `Score ${topic.reference} on ${sheet.name}`,
    errors,
    subNavigation: scrutinyNavigation('/scrutiny/topics'),
    before: <BackLink href={`/scrutiny/topics/${topic.reference}`}>Back to {topic.reference}</BackLink>,
    intro: (
      <>
        <p class="govuk-body-l">{topic.title}</p>
        <p class="govuk-body">{sheet.about}</p>
      </>
    ),
    children: (
      <>
        <VersionField value={topic.version} />
        {sheet.criteria.map(({ key, name, guidance, most }) => (
          <Radios
            name={key}
            label={name}
            labelSize="s"
            hint={guidance}
            inline
            value={textOf(typed, key) || undefined}
            error={errors[key]}
            items={Array.from({ length: most + 1 }, (_, at) => ({ value: String(at), label: String(at) }))}
          />
        ))}
        <Textarea
          name="notes"
          label="Notes (optional)"
          hint="What you thought of, above all where you scored low."
          rows={3}
          value={textOf(typed, 'notes')}
        />
        <Button preventDoubleClick>Save the score</Button>
      </>
    ),
  })
}
