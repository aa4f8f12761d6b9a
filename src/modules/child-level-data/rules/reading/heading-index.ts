import type { AnnexAContent, Field, ListDefinition, ListNumber } from '../lists/list-content.ts'
import { comparableHeading, printedHeading, squeezedHeading } from './heading-text.ts'

/** A list's headings, made ready for comparing. */
export interface ListHeadings {
  readonly definition: ListDefinition
  readonly exact: ReadonlyMap<string, Field>
  readonly loose: ReadonlyMap<string, Field>
  readonly aliases: ReadonlyMap<string, Field>
  readonly patterns: readonly { field: Field; pattern: RegExp }[]
  /** Keys of fields that few other lists have: one of them tells which list it is. */
  readonly telling: ReadonlySet<string>
}

/** A heading that this many lists have tells nothing of which it is. */
const COMMON_TO = 5

/** The headings of all lists. */
export function headingIndex(content: AnnexAContent): ReadonlyMap<ListNumber, ListHeadings> {
  const lists = new Map<string, number>()
  for (const { fields } of content.lists) {
    for (const { heading } of fields) lists.set(heading, (lists.get(heading) ?? 0) + 1)
  }
  return new Map(
    content.lists.map((definition) => {
      const { fields } = definition
      const by = (texts: (field: Field) => readonly string[]) =>
        new Map(fields.flatMap((field) => texts(field).map((text): [string, Field] => [text, field])))
      const headings: ListHeadings = {
        definition,
        exact: by(({ heading }) => [printedHeading(heading)]),
        loose: by(({ heading }) => [squeezedHeading(heading)]),
        aliases: by(({ aliases = [] }) => aliases.map(squeezedHeading)),
        patterns: fields.flatMap((field) =>
          (field.patterns ?? []).map((pattern) => ({ field, pattern: new RegExp(pattern) })),
        ),
        telling: new Set(fields.flatMap(({ key, heading }) => ((lists.get(heading) ?? 0) < COMMON_TO ? [key] : []))),
      }
      return [definition.list, headings]
    }),
  )
}

/** The fields that a heading may be by pattern: none, one, or more than can be told apart. */
export function fieldsByPattern({ patterns }: ListHeadings, heading: string): Field[] {
  const text = comparableHeading(heading)
  return [...new Set(patterns.flatMap(({ field, pattern }) => (pattern.test(text) ? [field] : [])))]
}
