import { nameKey, nearlySameName } from '../../../spine/people/index.ts'
import type { LeadMark } from '../rules/import/compared-plan.ts'
import type { RegisterName } from '../store/names-on-register.ts'

/** Whom a name in a file means. `near`: somebody has to say; `mark` is what was said so far, or null. */
export type NamedLead =
  | { kind: 'found'; mark: LeadMark; what: 'person' | 'post'; leftOn: string | null; namesakes: number }
  | { kind: 'near'; mark: LeadMark | null; choices: readonly { id: string; name: string }[] }
  | { kind: 'new'; mark: LeadMark }

/**
 * Finds whom a name means: a person of that name, else a post of that title, with or without what stands after it in
 * brackets ("Head of Fostering (Dele Cole)"). Where there is only a nearly same name, `chosen` decides (an id or "new");
 * `led` are those who lead these items already and are taken for it when nobody has chosen.
 */
export function findLead(
  name: string,
  register: readonly RegisterName[],
  chosen: string | undefined,
  led: ReadonlySet<string>,
): NamedLead {
  const plain = name.replace(/\s*\([^)]*\)\s*$/, '')
  for (const what of ['person', 'post'] as const) {
    for (const words of new Set([name, plain])) {
      const same = register.filter((one) => one.kind === what && nameKey(one.name) === nameKey(words))
      const [first] = same
      if (!first) continue
      const { leftOn } = first
      return { kind: 'found', mark: markOf(first), what, leftOn, namesakes: same.length - 1 }
    }
  }
  const near = register.filter((one) => one.kind === 'person' && nearlySameName(one.name, plain))
  const fresh = { key: `new:${nameKey(name)}`, name }
  if (near.length === 0) return { kind: 'new', mark: fresh }
  const taken = near.find(({ id }) => id === chosen) ?? near.find(({ id }) => chosen === undefined && led.has(id))
  const mark = taken ? markOf(taken) : chosen === 'new' ? fresh : null
  return { kind: 'near', mark, choices: near.map(({ id, name: other }) => ({ id, name: other })) }
}

const markOf = (one: RegisterName): LeadMark => ({ key: `${one.kind}:${one.id}`, name: one.name })
