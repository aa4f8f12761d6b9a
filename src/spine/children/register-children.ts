import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { pieces } from '../../kernel/pieces.ts'
import { inTurns } from '../../platform/jobs/in-turns.ts'
import { inSystemRead, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { referenceKey } from './reference-key.ts'
import { childReference, plainIdentifier, readChildReference } from './rules/child-reference.ts'
import { childrenSettings } from './settings.ts'

export type Child = { id: string; reference: string }

const batch = 5_000

/**
 * The children with these identifiers, by identifier as it stands in the data; those not met before are put on the register.
 * The same identifier is the same child every month. Names are never asked for. As the system's named work only.
 */
export async function registerChildren(work: Work, identifiers: Iterable<string>): Promise<Map<string, Child>> {
  const key = await referenceKey(work)
  const { keepIdentifiers } = await childrenSettings(work)
  const at = instantOf(work)
  const wanted = new Map<string, { hash: string; reference: string; plain: string }>()
  await inTurns(identifiers, (identifier) => {
    const plain = plainIdentifier(identifier)
    if (plain !== '') wanted.set(identifier, hashed(key, plain))
  })
  const byHash = new Map([...wanted.values()].map((one) => [one.hash, one]))
  const ids = new Map<string, string>()
  for (const some of pieces([...byHash.values()], batch)) {
    const { rows } = await sql<{ id: string; hash: string }>`
      insert into children.child (id, reference, identifier_hash, identifier, first_seen, last_seen)
      select * from unnest(${some.map(() => newId(at.getTime()))}::uuid[], ${some.map((one) => one.reference)}::text[],
        ${some.map((one) => one.hash)}::text[], ${some.map((one) => (keepIdentifiers ? one.plain : null))}::text[],
        ${some.map(() => at)}::timestamptz[], ${some.map(() => at)}::timestamptz[])
      on conflict (identifier_hash) do update set last_seen = excluded.last_seen, identifier = excluded.identifier
      returning id, identifier_hash as hash`.execute(work.tx)
    for (const { id, hash } of rows) ids.set(hash, id)
  }
  const known = new Map<string, Child>()
  await inTurns(wanted, ([identifier, { hash, reference }]) =>
    known.set(identifier, { id: ids.get(hash) ?? '', reference }),
  )
  return known
}

/** The references of these identifiers, whether or not such a child is on the register. Puts nobody on it. */
export async function referencesOf(work: Work, identifiers: Iterable<string>): Promise<Map<string, string>> {
  const key = await referenceKey(work)
  return new Map([...identifiers].map((identifier) => [identifier, hashed(key, plainIdentifier(identifier)).reference]))
}

function hashed(key: Buffer, plain: string): { hash: string; reference: string; plain: string } {
  const digest = createHmac('sha256', key).update(plain).digest()
  return { hash: digest.toString('hex'), reference: childReference(digest), plain }
}

/** Says which teams children are with now: what was said before is replaced. As the system's named work only. */
export async function placeChildren(work: Work, places: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  const pairs = [...places].flatMap(([childId, teams]) => [...teams].map((teamId) => [childId, teamId] as const))
  await work.tx.deleteFrom('children.child_team').execute()
  for (const some of pieces(pairs, batch)) {
    await sql`insert into children.child_team (child_id, team_id)
      select * from unnest(${some.map(([child]) => child)}::uuid[], ${some.map(([, team]) => team)}::uuid[])`.execute(
      work.tx,
    )
  }
}

/**
 * The child meant by a reference of ours or by the case system's own identifier, or null. Whoever asks must have looked
 * first, or is told of nobody.
 */
export async function findChild(work: Work, typed: string): Promise<Child | null> {
  return childWith(work, await meantBy(work, typed))
}

/** The case system's own identifier of a child, where the council keeps it. Whoever asks must have looked first. */
export async function identifierOf(work: Work, childId: string): Promise<string | null> {
  const found = await work.tx
    .selectFrom('children.child')
    .select('identifier')
    .where('id', '=', childId)
    .executeTakeFirst()
  return found?.identifier ?? null
}

/** The id of the child meant, to be named in the log before the rows are opened. Tells nothing else. */
export async function childToLookAt(work: Work, typed: string): Promise<string | null> {
  const meant = await meantBy(work, typed)
  return inSystemRead(work, 'child-level data: look', async (system) => (await childWith(system, meant))?.id ?? null)
}

type Meant = { column: 'reference' | 'identifier_hash'; value: string }

async function meantBy(work: Work, typed: string): Promise<Meant> {
  const reference = readChildReference(typed)
  if (reference) return { column: 'reference', value: reference }
  const key = await referenceKey(work)
  return { column: 'identifier_hash', value: hashed(key, plainIdentifier(typed)).hash }
}

async function childWith(work: Work, { column, value }: Meant): Promise<Child | null> {
  const found = await work.tx
    .selectFrom('children.child')
    .select(['id', 'reference'])
    .where(column, '=', value)
    .executeTakeFirst()
  return found ?? null
}
