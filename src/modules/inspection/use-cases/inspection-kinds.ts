import { Temporal } from 'temporal-polyfill'
import { NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import { chooseFramework, currentFrameworks, type Framework } from '../../../spine/frameworks/index.ts'

/** A kind of inspection that can be recorded: the event of a family of frameworks, as "ILACS/standard". */
export type InspectionKind = { value: string; name: string }

/** Every kind there is in frameworks that are in force, the newest family first. */
export async function inspectionKinds(work: Work): Promise<InspectionKind[]> {
  const kinds = new Map<string, string>()
  for (const { framework } of (await currentFrameworks(work)).toReversed()) {
    if (framework.draft) continue
    for (const { key, name } of framework.events) {
      const value = `${framework.family}/${key}`
      if (!kinds.has(value)) kinds.set(value, `${framework.family}: ${name}`)
    }
  }
  return [...kinds].map(([value, name]) => ({ value, name }))
}

export type ChosenFramework = { framework: Framework; event: string; eventName: string; ask: string | null }

/** The framework of an inspection, by the first day of its fieldwork and never by publication (FW-7). NotValid names the field. */
export async function frameworkOf(
  work: Work,
  kind: string,
  periods: readonly (readonly [string, string])[],
): Promise<ChosenFramework> {
  const [family = '', event = ''] = kind.split('/')
  const [first, last] = [periods[0]?.[0], periods.at(-1)?.[1]]
  if (!first || !last) throw new NotValid({ periods: 'Enter the days of fieldwork' })
  const frameworks = (await currentFrameworks(work)).map(({ framework }) => framework)
  const fieldwork = { first: Temporal.PlainDate.from(first), last: Temporal.PlainDate.from(last) }
  const choice = chooseFramework(frameworks, family, fieldwork)
  if (!choice.framework) throw new NotValid({ periods: `${choice.why} Check the days, or the kind of inspection` })
  const found = choice.framework.events.find(({ key }) => key === event)
  if (!found)
    throw new NotValid({ kind: `${choice.framework.shortName} has no such kind of inspection. Choose another` })
  const ask = 'ask' in choice ? (choice.ask ?? null) : null
  return { framework: choice.framework, event, eventName: found.name, ask }
}
