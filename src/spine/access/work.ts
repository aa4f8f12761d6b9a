import { sql, type Transaction } from 'kysely'
import type { Clock } from '../../kernel/clock.ts'
import type { Database } from '../../platform/database/connect.ts'
import type { Tables } from '../../platform/database/database-types.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Keyring } from '../../platform/secrets/keyring.ts'

/** Who is doing a deed. `person` is null for the public; `system` names a deed that nobody is doing by hand. */
export type Actor = {
  person: string | null
  actingFor: string | null
  /** What this person may read as: 'public', 'signed-in', 'role:…', 'body:…', 'team:…', 'organisation:…', 'person:…'. */
  principals: ReadonlySet<string>
  system: string | null
}

/** One deed under way: its transaction, its time and its doer. Use-cases take it first; they read no clock of their own. */
export type Work = {
  tx: Transaction<Tables>
  clock: Clock
  secrets: Keyring
  /** What makes children's references; null where it is missing. Asked for through spine/children alone. */
  childrenKey: Buffer | null
  actor: Actor
}

/** What every deed stands on: the database, the time, where the bytes of files are kept, and the keys. */
export type Ground = {
  database: Database
  clock: Clock
  files: FileStore
  secrets: Keyring
  childrenKey: Buffer | null
}

export type Who = { person: string | null; actingFor: string | null }

/**
 * Does a deed as a person in one transaction. Whom they may read as is worked out by the database from dated
 * memberships, roles and delegations, and row-level security holds the transaction to it.
 */
export function asPerson<T>(ground: Ground, who: Who, deed: (work: Work) => Promise<T>): Promise<T> {
  return ground.database.transaction().execute(async (tx) => {
    const today = ground.clock.today().toString()
    const { rows } = await sql<{ principals: string[] }>`
      select access.enter(${who.person}::uuid, ${who.actingFor}::uuid, ${today}::date) as principals`.execute(tx)
    const principals = new Set(rows[0]?.principals ?? [])
    const actingFor = who.actingFor && principals.has(`person:${who.actingFor}`) ? who.actingFor : null
    return deed({
      tx,
      clock: ground.clock,
      secrets: ground.secrets,
      childrenKey: ground.childrenKey,
      actor: { person: who.person, actingFor, principals, system: null },
    })
  })
}

/**
 * Does a named deed as the system: signing in, a digest, a sealed history, a figure that must not differ by reader.
 * The name is in the database's session, so that every policy which lets it through can be found by it.
 */
export function asSystem<T>(ground: Ground, name: string, deed: (work: Work) => Promise<T>): Promise<T> {
  return ground.database.transaction().execute(async (tx) => {
    const today = ground.clock.today().toString()
    await sql`select set_config('sightline.system', ${name}, true), set_config('sightline.person', '', true),
      set_config('sightline.principals', '', true), set_config('sightline.today', ${today}, true)`.execute(tx)
    return deed({
      tx,
      clock: ground.clock,
      secrets: ground.secrets,
      childrenKey: ground.childrenKey,
      actor: { person: null, actingFor: null, principals: new Set(), system: name },
    })
  })
}

/**
 * Reads something as the system inside a person's transaction, then gives the transaction back to the person: a total
 * that is the same for every reader, whose rows only some may see. Never return rows from it to a page.
 */
export async function inSystemRead<T>(work: Work, name: string, read: (work: Work) => Promise<T>): Promise<T> {
  // One such read may stand within another: a figure that asks for a setting. The inner one gives back to the outer.
  const { rows } = await sql<{ was: string | null }>`
    with before as materialized (select current_setting('sightline.system', true) as was)
    select was, set_config('sightline.system', ${name}, true) from before`.execute(work.tx)
  try {
    return await read(work)
  } finally {
    await sql`select set_config('sightline.system', ${rows[0]?.was ?? ''}, true)`.execute(work.tx)
  }
}

/** The instant of this work as the database wants it. */
export function instantOf(work: Work): Date {
  return new Date(work.clock.now().epochMilliseconds)
}
