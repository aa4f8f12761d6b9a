import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../govuk/components/Checkboxes.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { listOf, type Typed, textOf } from '../../../platform/http/form.ts'
import type { PersonChoice } from '../../../spine/people/index.ts'
import type { StoredRecord } from '../../../spine/records/index.ts'
import { polarities, polarityWords, strands, strandWords, units, unitWords } from '../rules/measure-words.ts'
import { periodKinds } from '../rules/periods.ts'
import type { MeasureState } from '../store/measure-kind.ts'
import type { MeasureWords } from '../use-cases/keep-measure.ts'

const long = (message: string) => z.string().trim().max(2000, { error: message }).optional().default('')
const wanted = (message: string) => z.string().trim().min(1, { error: message }).max(2000, { error: message })
const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean())

/** What the form asks. Fields are named as the measure's own columns. */
export const measureForm: z.ZodType<MeasureWords> = z
  .object({
    title: z
      .string()
      .trim()
      .min(1, { error: 'Enter what is measured, in one line' })
      .max(200, { error: 'The name must be 200 characters or fewer' }),
    strand: z.enum(strands, { error: 'Choose which part of the work it is of' }),
    definition: wanted('Enter exactly what is counted, in 2,000 characters or fewer'),
    numerator: long('The numerator must be 2,000 characters or fewer'),
    denominator: long('The denominator must be 2,000 characters or fewer'),
    source: wanted('Enter where the figures come from'),
    polarity: z.enum(polarities, { error: 'Choose which way is better' }),
    unit: z.enum(units, { error: 'Choose what its values are' }),
    period: z.enum(periodKinds, { error: 'Choose how often it is measured' }),
    caveats: long('The caveats must be 2,000 characters or fewer'),
    how_to_read: long('How to read it must be 2,000 characters or fewer'),
    looks_good: long('What good looks like must be 2,000 characters or fewer'),
    question: long('The question must be 2,000 characters or fewer'),
    counts_people: ticked,
    for_scrutiny: ticked,
    status: z.enum(['in use', 'retired']).optional().default('in use'),
    dataset_key: z
      .string()
      .trim()
      .max(100, { error: 'The name must be 100 characters or fewer' })
      .optional()
      .default(''),
    dataset_version: z.coerce.number({ error: 'The version is a whole number' }).int().min(1).optional().default(1),
    dataset_row: long('The row must be 2,000 characters or fewer'),
    dataset_column: long('The column must be 2,000 characters or fewer'),
    owner: z.uuid().or(z.literal('')).optional(),
  })
  .transform(({ owner, ...words }) => ({ ...words, ownerId: owner || null }))

/** A measure as its form shows it. */
export const typedMeasure = ({ title, ownerId, state }: StoredRecord<MeasureState>): Typed => ({
  ...Object.fromEntries(Object.entries(state).map(([name, value]) => [name, String(value)])),
  title,
  owner: ownerId ?? '',
  counts_people: state.counts_people ? 'yes' : '',
  for_scrutiny: state.for_scrutiny ? 'yes' : '',
})

type Props = {
  typed: Typed
  errors: FieldErrors
  people: readonly PersonChoice[]
  /** What parts of the work offer as figures, by key and version. */
  sources: readonly { key: string; version: number; title: string }[]
  button: string
  /** Only what is there already can be retired. */
  canRetire?: boolean
}

export function MeasureFields({ typed, errors, people, sources, button, canRetire }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const choice = (values: readonly string[], words: (value: string) => string) => [
    { value: '', text: 'Choose' },
    ...values.map((value) => ({ value, text: words(value) })),
  ]
  return (
    <>
      <Input label="What is measured?" hint="One line that a councillor would understand." {...text('title')} />
      <Select
        label="Which part of the work is it of?"
        items={choice(strands, (value) => strandWords[pick(strands, value)])}
        {...text('strand')}
      />
      <Textarea label="Definition" hint="Exactly what is counted, and what is not." rows={3} {...text('definition')} />
      <Textarea label="Numerator (optional)" rows={2} {...text('numerator')} />
      <Textarea label="Denominator (optional)" rows={2} {...text('denominator')} />
      <Input label="Source" hint="The system, survey or register." {...text('source')} />
      <Select
        label="Which way is better?"
        items={choice(polarities, (value) => polarityWords[pick(polarities, value)])}
        {...text('polarity')}
      />
      <Select
        label="What are its values?"
        items={choice(units, (value) => unitWords[pick(units, value)])}
        {...text('unit')}
      />
      <Select
        label="How often is it measured?"
        items={choice(periodKinds, (value) => `Each ${value}`)}
        {...text('period')}
      />
      <Textarea
        label="Caveats (optional)"
        hint="What a reader must know before they rely on it."
        rows={2}
        {...text('caveats')}
      />
      <Textarea label="How to read it (optional)" rows={2} {...text('how_to_read')} />
      <Textarea label="What good looks like (optional)" rows={2} {...text('looks_good')} />
      <Textarea label="A question to ask (optional)" hint="For a member or a board." rows={2} {...text('question')} />
      <Checkboxes
        name="counts_people"
        label="Small numbers"
        values={listOf(typed, 'counts_people')}
        items={[{ value: 'yes', label: 'It counts people: hide small numbers in anything public' }]}
      />
      <Checkboxes
        name="for_scrutiny"
        label="Scrutiny"
        values={listOf(typed, 'for_scrutiny')}
        items={[{ value: 'yes', label: 'It is one of the few that scrutiny is shown' }]}
      />
      <Select
        label="Who owns it?"
        hint="They enter its values and say what is behind them."
        items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
        {...text('owner')}
      />
      <Details summary="Take its values from another part of Sightline" open={textOf(typed, 'dataset_key') !== ''}>
        <Select
          label="Figures"
          items={[
            { value: '', text: 'None: values are entered or imported' },
            ...sources.map(({ key, title }) => ({ value: key, text: title })),
          ]}
          {...text('dataset_key')}
        />
        <Input
          label="Version of these figures"
          width={2}
          inputMode="numeric"
          {...text('dataset_version')}
          value={textOf(typed, 'dataset_version') || '1'}
        />
        <Input
          label="Row"
          hint="The words of its first column, such as the name of the measure there."
          {...text('dataset_row')}
        />
        <Input label="Column" hint="Its key, such as value." {...text('dataset_column')} />
      </Details>
      {canRetire ? (
        <Select
          label="Is it in use?"
          items={[
            { value: 'in use', text: 'In use' },
            { value: 'retired', text: 'Retired: no further values, and not in reports' },
          ]}
          {...text('status')}
        />
      ) : null}
      <Button preventDoubleClick>{button}</Button>
    </>
  )
}

function pick<T extends string>(values: readonly T[], wanted: string): T {
  const found = values.find((value) => value === wanted)
  if (!found) throw new RangeError(`${wanted} is not one of the choices`)
  return found
}
