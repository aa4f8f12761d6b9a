import { NotFound } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../access/index.ts'
import { readRecord, type StoredRecord } from '../../records/index.ts'
import type { Framework } from '../framework.ts'
import { frameworkShape } from '../framework-shape.ts'
import { shipped } from '../shipped.ts'
import { type FrameworkCopyState, frameworkKind } from '../store/framework-kind.ts'

/** A framework in force here: as shipped, or as the council amended or added it. */
export interface CurrentFramework {
  readonly framework: Framework
  /** What records pin beside the code: "2" as shipped; "2.1" the council's first of version 2; "0.1" one of its own. */
  readonly edition: string
  /** The council's copy with its base version, or null where it is as shipped. */
  readonly copy: StoredRecord<FrameworkCopyState> | null
  /** What ships under this code today. */
  readonly shipped: Framework | null
}

/** Every framework in force, in order of the day from which it applies; drafts last. */
export async function currentFrameworks(work: Work): Promise<CurrentFramework[]> {
  const rows = await work.tx
    .selectFrom('framework_copy as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .select('r.reference')
    .execute()
  const copies = new Map<string, StoredRecord<FrameworkCopyState>>()
  for (const { reference } of rows) {
    const copy = await readRecord(work, frameworkKind, reference)
    copies.set(copy.state.code, copy)
  }
  const asShipped = shipped.frameworks.map((one) => inForce(one, copies.get(one.code) ?? null))
  const codes = new Set(shipped.frameworks.map(({ code }) => code))
  const added = [...copies.values()].filter(({ state }) => !codes.has(state.code)).map((copy) => inForce(null, copy))
  return [...asShipped, ...added].flatMap((one) => one ?? []).toSorted(byStart)
}

function inForce(ships: Framework | null, copy: StoredRecord<FrameworkCopyState> | null): CurrentFramework | null {
  const framework = copy?.state.content ?? ships
  if (!framework) return null
  const edition = copy ? `${copy.state.base_version ?? 0}.${copy.state.own_version}` : String(framework.version)
  return { framework, edition, copy, shipped: ships }
}

const startOf = ({ framework }: CurrentFramework) => (framework.draft ? '9999' : (framework.validFrom ?? '0000'))
const byStart = (one: CurrentFramework, other: CurrentFramework) =>
  startOf(one).localeCompare(startOf(other)) || one.framework.code.localeCompare(other.framework.code)

/** The framework in force under a code, or NotFound. */
export async function currentFramework(work: Work, code: string): Promise<CurrentFramework> {
  const found = (await currentFrameworks(work)).find(({ framework }) => framework.code === code.toUpperCase())
  if (!found) throw new NotFound(`The framework ${code}`)
  return found
}

/**
 * Keeps a framework as it is now, for a record that was done under it. Returns the edition to pin. What is kept is never altered,
 * so a record can be read by its own framework whatever is amended or shipped afterwards (FW-2).
 */
export async function pinFramework(work: Work, code: string): Promise<string> {
  const { framework, edition } = await currentFramework(work, code)
  await work.tx
    .insertInto('framework_used')
    .values({ code: framework.code, edition, content: JSON.stringify(framework), first_used_at: instantOf(work) })
    .onConflict((conflict) => conflict.columns(['code', 'edition']).doNothing())
    .execute()
  return edition
}

/** The frameworks that records have pinned, by `pinnedKey`. */
export async function pinnedFrameworks(work: Work): Promise<ReadonlyMap<string, Framework>> {
  const rows = await work.tx.selectFrom('framework_used').select(['code', 'edition', 'content']).execute()
  return new Map(rows.map(({ code, edition, content }) => [pinnedKey(code, edition), frameworkShape.parse(content)]))
}

export const pinnedKey = (code: string, edition: string): string => `${code} ${edition}`
