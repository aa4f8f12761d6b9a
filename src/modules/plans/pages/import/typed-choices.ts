import { listOf, type Typed, textOf } from '../../../../platform/http/form.ts'
import type { DateChoice } from '../../rules/import/settle-date.ts'
import type { ImportPreview } from '../../use-cases/import-preview.ts'
import type { ImportChoices } from '../../use-cases/import-shape.ts'

/** The fields of the preview's form. Names are numbered in the order of the file, which does not change. */
export const leadField = (index: number): string => `lead-${index}`
export const dateField = (itemId: string): string => `date-${itemId}`
export const otherField = (itemId: string): string => `other-${itemId}`

const takes: readonly DateChoice['take'][] = ['text', 'suggestion', 'other', 'plan']

/** What was chosen in the preview, over what had been chosen before. */
export function readChoices(typed: Typed, { upload, names }: ImportPreview): ImportChoices {
  const { choices } = upload
  const leads = { ...choices.leads }
  for (const [index, name] of [...names.keys()].entries()) {
    const chosen = textOf(typed, leadField(index))
    if (chosen !== '') leads[name] = chosen
  }
  const dates = { ...choices.dates }
  for (const { id } of upload.streams.flatMap(({ items }) => items)) {
    const take = takes.find((known) => known === textOf(typed, dateField(id)))
    if (take) dates[id] = { take, other: textOf(typed, otherField(id)).trim() }
  }
  return { ...choices, leads, dates, withdraw: [...listOf(typed, 'withdraw')] }
}
