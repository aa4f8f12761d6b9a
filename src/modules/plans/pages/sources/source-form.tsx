import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { plural } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { dayTypedIfAny } from '../../../../spine/meetings/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { mostProposals } from '../../rules/proposals/notes-to-proposals.ts'
import { sortWords, sourceSorts } from '../../rules/sources/source-sorts.ts'
import { type SourceState, sourceKind } from '../../store/source-kinds.ts'
import { changeSource, recordSource } from '../../use-cases/sources/keep-sources.ts'
import { heldWords } from './sources.tsx'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} letters or fewer` })
    .optional()
    .default('')

const sourceForm = (today: Temporal.PlainDate) =>
  z.object({
    title: z
      .string()
      .trim()
      .min(1, { error: 'Enter what it is called' })
      .max(200, { error: 'Use 200 letters or fewer' }),
    sort: z.enum(sourceSorts, { error: 'Choose what it is' }),
    held_on: dayTypedIfAny(today, bankHolidays),
    by_whom: line(200),
    address: line(500).refine((text) => text === '' || /^https?:\/\/\S+$/i.test(text), {
      error: 'Enter a web address that begins with https:// or leave it empty',
    }),
    words: line(4000),
  })

const findingsField = z.string().max(50_000, { error: 'Paste 50,000 letters or fewer' }).optional().default('')

/** /plans/sources/add: staff, programme managers and directors. */
export const addPage = async (visit: Visit): Promise<Answer> => ask(visit, {}, {}, null)

export async function record(visit: Visit): Promise<Answer> {
  const form = sourceForm(visit.ground.clock.today()).extend({ findings: findingsField })
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors, null)
  const { findings, ...words } = read.value
  try {
    const made = await visit.work((work) => recordSource(work, words, findings))
    return redirect(sourceKind.path(made.reference), {
      what: `${made.reference} is recorded, with ${plural(made.findings, 'finding')}.`,
      next: 'Raise or join an action for each, or say why nothing is to be done.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, read.typed, refusal.fields, null)
    throw refusal
  }
}

type Kept = { reference: string; title: string; version: number; state: SourceState }
const keptOf = (visit: Visit): Promise<Kept> =>
  visit.work((work) => readRecord(work, sourceKind, visit.params['reference'] ?? ''))

/** /plans/sources/:reference/change: the same people. */
export async function changePage(visit: Visit): Promise<Answer> {
  const kept = await keptOf(visit)
  const { state, title } = kept
  const held_on = state.held_on ? heldWords(state.held_on) : ''
  return ask(visit, { ...state, title, held_on }, {}, kept)
}

export async function change(visit: Visit): Promise<Answer> {
  const kept = await keptOf(visit)
  const read = readForm(sourceForm(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors, kept)
  const version = Number(textOf(visit.typed, 'version')) || 0
  await visit.work((work) => changeSource(work, kept.reference, version, read.value))
  return redirect(sourceKind.path(kept.reference), { what: `${kept.reference} has been changed.` })
}

function ask(visit: Visit, typed: Typed, errors: FieldErrors, kept: Kept | null): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: kept ? `Change ${kept.reference}` : 'Record a source',
    errors,
    before: kept ? (
      <BackLink href={sourceKind.path(kept.reference)}>{kept.title}</BackLink>
    ) : (
      <BackLink href="/plans/sources">Sources</BackLink>
    ),
    children: (
      <>
        {kept ? <VersionField value={kept.version} /> : null}
        <Input label="What is it called?" hint="Such as Audit of supervision, May 2026." {...text('title')} />
        <Select
          label="What is it?"
          items={[{ value: '', text: 'Choose' }, ...sourceSorts.map((value) => ({ value, text: sortWords[value] }))]}
          {...text('sort')}
        />
        <Input label="On which day?" hint="For example, 12 May 2026" width={20} {...text('held_on')} />
        <Input label="Who did it?" hint="A team, a body, another council." {...text('by_whom')} />
        <Input label="Where can it be read? (optional)" hint="A web address." type="url" {...text('address')} />
        <Textarea label="What was it about?" rows={3} {...text('words')} />
        {kept ? null : (
          <Textarea
            label="What did it find?"
            hint={`One line or bullet for each finding; ${mostProposals} at most. More can be added later.`}
            rows={10}
            {...text('findings')}
          />
        )}
        <Button preventDoubleClick>{kept ? 'Save' : 'Record it'}</Button>
      </>
    ),
  })
}
