import type { AgreedDate } from '../../../../kernel/agreed-date.ts'
import { type ParsingContext, parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { formatDate } from '../../../../kernel/text.ts'
import type { PlanMessage } from './plan-reading.ts'

/**
 * The date of an item with what is to be said of it: an impossible date keeps its words, is a problem, and brings what
 * was probably meant (CAL-8); no date is a warning.
 */
export function readWhen(
  text: string,
  where: PlanMessage['where'],
  context: ParsingContext,
): { when: AgreedDate; messages: PlanMessage[] } {
  const when = parseAgreedDate(text.replace(/\s+/g, ' '), context)
  if (when.text === '') return { when, messages: [{ level: 'warning', where, text: 'No date is given.' }] }
  if (when.problem) {
    const { message, suggestion } = when.problem
    const suggested = suggestion ? { suggestion: formatDate(suggestion), suggestedDate: suggestion } : {}
    return { when, messages: [{ level: 'problem', where, text: `“${when.text}”: ${message}`, ...suggested }] }
  }
  if (when.note) return { when, messages: [{ level: 'note', where, text: `“${when.text}”: ${when.note}` }] }
  return { when, messages: [] }
}
