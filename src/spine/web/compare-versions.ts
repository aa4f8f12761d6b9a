import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { SeenField } from '../../govuk/form-values.ts'
import type { Difference } from '../../govuk/patterns/StaleEdit.tsx'
import { listOf, type Typed, textOf } from '../../platform/http/form.ts'

/** A form as its page fills it: what is saved now, by field in reading order, and which version that is. */
export type SeenForm = { fields: Map<string, SeenField>; version: number | null }

/** Browsers send lines ending in two characters where the database has one; a space at the end is nobody's change. */
const plain = (values: readonly string[]) => values.map((value) => value.replace(/\r\n/g, '\n').trim()).filter(Boolean)
const same = (a: readonly string[], b: readonly string[]) => plain(a).join('\0') === plain(b).join('\0')
const digest = (values: readonly string[]) =>
  createHash('sha256').update(plain(values).join('\0')).digest('base64url').slice(0, 8)

const openedShape = z.record(z.string(), z.string())

/** How each field stood when the form was opened, short enough for a hidden field. */
export const asOpened = ({ fields }: SeenForm): string =>
  JSON.stringify(Object.fromEntries([...fields.values()].map(({ name, values }) => [name, digest(values)])))

function openedOf(typed: Typed): Record<string, string> | null {
  try {
    return openedShape.parse(JSON.parse(textOf(typed, '_opened')))
  } catch {
    return null
  }
}

/** Where what somebody typed differs from what is saved now, by the labels of the form. */
export function differencesOf(now: SeenForm, typed: Typed): Difference[] {
  const opened = openedOf(typed)
  return [...now.fields.values()].flatMap(({ name, label, values: theirs, choices, absentIsEmpty }) => {
    if (typed[name] === undefined && !absentIsEmpty) return []
    const yours = listOf(typed, name)
    if (same(yours, theirs)) return []
    const before = opened?.[name]
    const changedBy = before === digest(theirs) ? 'you' : before === digest(yours) ? 'them' : 'both'
    const inWords = (values: readonly string[]) =>
      plain(values).map((value) => choices?.find((choice) => choice.value === value)?.label ?? value)
    return [{ name, label, yours, theirs, inWords, changedBy } satisfies Difference]
  })
}

/** What the form shows again: what was typed, but for fields that the writer had not touched and somebody else changed. */
export function mergedOf(typed: Typed, differences: readonly Difference[]): Typed {
  const theirs = differences.filter(({ changedBy }) => changedBy === 'them').map((one) => [one.name, one.theirs])
  return { ...typed, ...Object.fromEntries(theirs) }
}
