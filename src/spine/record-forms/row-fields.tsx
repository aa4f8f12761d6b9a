import type { Temporal } from 'temporal-polyfill'
import { Input } from '../../govuk/components/Input.tsx'
import { Select } from '../../govuk/components/Select.tsx'
import { Textarea } from '../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../kernel/failures.ts'
import { type Typed, textOf } from '../../platform/http/form.ts'
import { day, readDay } from './typed-day.ts'

/** A field of a form, or of each row of a list in it. */
export type Field = {
  name: string
  label: string
  hint?: string
  /** A choice of people gets them when the form is shown; whoever saves it looks each up again. */
  kind?: 'line' | 'text' | 'day' | 'choice' | 'number' | 'person'
  choices?: readonly (readonly [value: string, text: string])[]
  /** What to say where it is left empty. */
  wanted?: string
}

/** How many empty rows are offered below those that are filled. */
export const moreRows = 2

type FieldsProps = { fields: readonly Field[]; typed: Typed; errors: FieldErrors; prefix?: string }

/** Fields in a column. */
export function Fields({ fields, typed, errors, prefix = '' }: FieldsProps) {
  return (
    <>
      {fields.map(({ name, label, hint, kind = 'line', choices = [] }) => {
        const key = `${prefix}${name}`
        const props = { name: key, label, hint, value: textOf(typed, key), error: errors[key] }
        if (kind === 'text') return <Textarea rows={3} {...props} />
        if (kind === 'choice' || kind === 'person')
          return <Select {...props} items={choices.map(([value, text]) => ({ value, text }))} />
        return <Input {...props} {...widthOf(kind)} />
      })}
    </>
  )
}

const widthOf = (kind: Field['kind']) =>
  kind === 'day'
    ? { width: 20 as const }
    : kind === 'number'
      ? { width: 10 as const, inputMode: 'numeric' as const }
      : {}

type RowsProps = FieldsProps & { row: string; count: number; heading: (at: number) => string }

/** Rows of fields, each a group with its own heading. A row left empty is none. */
export function RowFields({ row, count, heading, fields, typed, errors }: RowsProps) {
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{heading(at)}</legend>
          <Fields fields={fields} typed={typed} errors={errors} prefix={`${row}-${at}-`} />
        </fieldset>
      ))}
    </>
  )
}

/** What was typed, by field; days as ISO text or empty. Faults go into `errors` under the field's own name. */
export function readFields(
  fields: readonly Field[],
  typed: Typed,
  today: Temporal.PlainDate,
  errors: Record<string, string>,
  prefix = '',
): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ name, kind, wanted }) => {
      const key = `${prefix}${name}`
      const text = textOf(typed, key).replace(/\r\n?/g, '\n').trim()
      if (text === '' && wanted) errors[key] = wanted
      if (kind === 'number' && text !== '' && !/^\d{1,9}$/.test(text)) errors[key] = `“${text}” is not a whole number`
      if (kind !== 'day' || text === '') return [name, text]
      const found = readDay(text, today)
      if (!found) errors[key] = `“${text}” is not a day. Write it like 30 June 2026`
      return [name, found ?? '']
    }),
  )
}

/** The rows in which anything was typed, in their order. */
export function readRows(
  row: string,
  fields: readonly Field[],
  typed: Typed,
  today: Temporal.PlainDate,
  errors: Record<string, string>,
): Record<string, string>[] {
  const free = fields.filter(({ kind }) => kind !== 'choice' && kind !== 'person')
  const rows: Record<string, string>[] = []
  const used = Object.keys(typed).flatMap((name) => new RegExp(`^${row}-(\\d+)-`).exec(name)?.[1] ?? [])
  for (const at of [...new Set(used.map(Number))].toSorted((one, other) => one - other)) {
    const prefix = `${row}-${at}-`
    if (free.every(({ name }) => textOf(typed, `${prefix}${name}`).trim() === '')) continue
    rows.push(readFields(fields, typed, today, errors, prefix))
  }
  return rows
}

/** Fields filled with what is kept; ISO days as people write them, lists one to a line. */
export function typedOf(fields: readonly Field[], kept: Readonly<Record<string, unknown>>, prefix = ''): Typed {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const text = textKept(kept[name])
      return [`${prefix}${name}`, kind === 'day' && text !== '' ? day(text) : text]
    }),
  )
}

function textKept(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.join('\n') : ''
}

export const typedOfRows = (
  row: string,
  fields: readonly Field[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Typed => Object.assign({}, ...rows.map((one, at) => typedOf(fields, one, `${row}-${at}-`)))
