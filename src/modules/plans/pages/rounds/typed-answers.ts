import type { FieldErrors } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { readAnswer } from '../../rules/round/read-answer.ts'
import type { GivenAnswer } from '../../use-cases/rounds/answer-round.ts'
import type { AskedItem } from '../../use-cases/rounds/read-round.ts'

/** The names of one item's fields. */
export const fieldsFor = (reference: string) => ({
  words: `words-${reference}`,
  confidence: `confidence-${reference}`,
  done: `done-${reference}`,
  evidence: `evidence-${reference}`,
  seen: `seen-${reference}`,
})

/** What was typed of each item: answers that can be saved, and what is wrong with the others. */
export function readAnswers(typed: Typed, items: readonly AskedItem[]): { given: GivenAnswer[]; errors: FieldErrors } {
  const given: GivenAnswer[] = []
  const errors: Record<string, string> = {}
  for (const { item } of items) {
    const names = fieldsFor(item.reference)
    const read = readAnswer({
      words: textOf(typed, names.words),
      confidence: textOf(typed, names.confidence),
      done: textOf(typed, names.done) === 'yes',
      evidence: textOf(typed, names.evidence),
    })
    if (read.kind === 'answer') {
      given.push({ reference: item.reference, seen: textOf(typed, names.seen), answer: read.answer })
    } else if (read.kind === 'fault') {
      errors[names[read.field]] = `${item.number || item.reference}: ${read.message}`
    }
  }
  return { given, errors }
}

/** What was typed, without the fields of some items: those that were saved. */
export function typedWithout(typed: Typed, references: readonly string[]): Typed {
  const gone = new Set(references.flatMap((reference) => Object.values(fieldsFor(reference))))
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !gone.has(name)))
}

/** What was typed of an item in words, for giving back where it could not be saved. */
export function typedWords(typed: Typed, reference: string): string {
  const names = fieldsFor(reference)
  const parts = [names.words, names.evidence].map((name) => textOf(typed, name).trim())
  return parts.filter((part) => part !== '').join('\n')
}
