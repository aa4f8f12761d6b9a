import type { ComputedDate } from './computed-date.ts'

/** A computed date as JSON: dates are ISO text, and `effectively` and `warning` are there only when they apply. */
export type ComputedDateJson = {
  readonly date: string
  readonly rule: string
  readonly strength: string
  readonly start: string
  readonly count: number
  readonly skipped: readonly { readonly date: string; readonly name: string }[]
  readonly effectively?: string
  readonly warning?: string
  readonly explanation: string
  readonly confirmed: boolean
}

/** Writes a computed date as plain JSON values, for history, exports and the command. */
export function computedDateToJson(computed: ComputedDate): ComputedDateJson {
  return {
    date: computed.date.toString(),
    rule: computed.rule,
    strength: computed.strength,
    start: computed.start.toString(),
    count: computed.count,
    skipped: computed.skipped.map(({ date, name }) => ({ date: date.toString(), name })),
    ...(computed.effectively && { effectively: computed.effectively.toString() }),
    ...(computed.warning && { warning: computed.warning }),
    explanation: computed.explanation,
    confirmed: computed.confirmed,
  }
}
