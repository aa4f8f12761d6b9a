import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { findingKind } from '../../store/source-kinds.ts'
import { changeFinding, type FindingWords, ownFinding } from '../../use-cases/sources/keep-sources.ts'

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} letters or fewer` })
    .optional()
    .default('')
const form: z.ZodType<FindingWords> = z
  .object({
    words: text(4000).refine((words) => words !== '', { error: 'Say what was found' }),
    number: text(20),
    theme: text(100),
    no_action: text(2000),
    owner: z.uuid().or(z.literal('')).optional(),
  })
  .transform(({ owner, ...words }) => ({ ...words, ownerId: owner || null }))

/** /plans/findings/:reference/change: programme managers, directors, and whoever leads it. */
export async function findingForm(visit: Visit): Promise<Answer> {
  const { state, ownerId } = await visit.work((work) => ownFinding(work, visit.params['reference'] ?? ''))
  const { words, number, theme, no_action } = state
  return ask(visit, { words, number, theme, no_action, owner: ownerId ?? '' }, {})
}

export async function changeTheFinding(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => ownFinding(work, reference))
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const version = Number(textOf(visit.typed, 'version')) || 0
  await visit.work((work) => changeFinding(work, reference, version, read.value))
  return redirect(findingKind.path(reference), {
    what: `${reference} has been changed.`,
    next: 'A new lead finds it waiting for them.',
  })
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { finding, people } = await visit.work(async (work) => ({
    finding: await ownFinding(work, visit.params['reference'] ?? ''),
    people: await peopleToChoose(work),
  }))
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: `Change ${finding.reference}`,
    errors,
    before: <BackLink href={findingKind.path(finding.reference)}>{finding.title}</BackLink>,
    children: (
      <>
        <VersionField value={finding.version} />
        <Textarea label="What was found?" rows={4} {...field('words')} />
        <Input label="Its number there" width={5} {...field('number')} />
        <Input
          label="Theme"
          hint="Such as supervision: findings of one theme are worked on together."
          {...field('theme')}
        />
        <Select
          label="Who leads it?"
          items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
          {...field('owner')}
        />
        <Textarea
          label="Why is nothing to be done? (optional)"
          hint="Leave it empty where an action answers it or will."
          rows={2}
          {...field('no_action')}
        />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
