import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import type { Framework } from '../framework.ts'

export type FrameworkChoice =
  | { readonly framework: Framework; readonly why: string; readonly ask?: string }
  | { readonly framework: undefined; readonly why: string }

/**
 * The framework of a family that an inspection was done under: by the first day of fieldwork, never by publication (FW-1,
 * FW-7). Where the fieldwork goes over a boundary the choice stands but a person is asked, because no such case has been seen
 * since 2023. Drafts are never chosen.
 */
export function chooseFramework(
  frameworks: readonly Framework[],
  family: string,
  fieldwork: { readonly first: Temporal.PlainDate; readonly last?: Temporal.PlainDate },
): FrameworkChoice {
  const ofFamily = frameworks.filter((one) => one.family === family && one.draft !== true)
  const framework = ofFamily.find((one) => covers(one, fieldwork.first))
  if (!framework) return { framework: undefined, why: `No ${family} framework covers ${formatDate(fieldwork.first)}.` }
  const why = `Fieldwork began on ${formatDate(fieldwork.first)}, when ${framework.shortName} applied.`
  if (!fieldwork.last || covers(framework, fieldwork.last)) return { framework, why }
  const next = ofFamily.find((one) => fieldwork.last && covers(one, fieldwork.last))
  const other = next ? `, when ${next.shortName} applied` : ''
  return {
    framework,
    why,
    ask: `Fieldwork ended on ${formatDate(fieldwork.last)}${other}. Check which judgements the report prints.`,
  }
}

/** Whether fieldwork that starts on a day is done under the framework. */
export function covers(framework: Framework, day: Temporal.PlainDate): boolean {
  const after = framework.validFrom === undefined || Temporal.PlainDate.compare(day, framework.validFrom) >= 0
  const before = framework.validTo === undefined || Temporal.PlainDate.compare(day, framework.validTo) <= 0
  return after && before
}
