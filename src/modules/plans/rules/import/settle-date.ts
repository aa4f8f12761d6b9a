import type { AgreedDate } from '../../../../kernel/agreed-date.ts'
import { agreedDateToJson } from '../../../../kernel/agreed-date-json.ts'
import { type ParsingContext, parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { formatDate } from '../../../../kernel/text.ts'

/** What to do with a date that cannot be: keep the words, take the suggestion, another in words, or leave the plan's. */
export type DateChoice = { take: 'text' | 'suggestion' | 'other' | 'plan'; other: string }

/**
 * The choice that stands until somebody makes one (CAL-8: nothing is taken up unasked): the words are kept, unless the
 * plan already has a date for the item, which a faulty one does not overwrite.
 */
export function defaultDateChoice(read: AgreedDate, inPlan: AgreedDate | null): DateChoice {
  const hasDate = inPlan !== null && inPlan.precision !== 'none' && !sameText(read, inPlan)
  return { take: hasDate ? 'plan' : 'text', other: '' }
}

/** Whether somebody must be asked about a date: it cannot be, and is not the very words that the plan keeps already. */
export const isAsked = (read: AgreedDate, inPlan: AgreedDate | null): boolean =>
  read.problem !== null && !(inPlan !== null && sameText(read, inPlan))

/** The date that an item will have. A date without a fault is taken as it was read, whatever was chosen. */
export function settleDate(
  read: AgreedDate,
  choice: DateChoice | undefined,
  inPlan: AgreedDate | null,
  context: ParsingContext,
): AgreedDate {
  if (read.problem === null || !isAsked(read, inPlan)) return read
  const { take, other } = choice ?? defaultDateChoice(read, inPlan)
  if (take === 'suggestion' && read.problem.suggestion) {
    return parseAgreedDate(formatDate(read.problem.suggestion), context)
  }
  if (take === 'other' && other.trim() !== '') return parseAgreedDate(other, context)
  return take === 'plan' && inPlan ? inPlan : read
}

/** Whether two agreed dates say the same: in the same words, or in other words that mean the same days. */
export function sameDate(one: AgreedDate, other: AgreedDate): boolean {
  if (sameText(one, other)) return true
  return one.precision !== 'none' && meaning(one) === meaning(other)
}

const sameText = (one: AgreedDate, other: AgreedDate) => plain(one.text) === plain(other.text)
const plain = (text: string) =>
  text
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function meaning(date: AgreedDate): string {
  const { precision, earliest, latest, recurrence } = agreedDateToJson(date)
  const parts = recurrence && Object.entries(recurrence).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([precision, earliest, latest, parts])
}
