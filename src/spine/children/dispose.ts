import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

export type Tombstone = { what: string; rows: number; hash: string; rule: string; disposedAt: Date }

/** Leaves a stone where data about children was: what, how many rows, a hash over them, the rule, when. No more. */
export async function leaveTombstone(work: Work, stone: Omit<Tombstone, 'disposedAt'>): Promise<void> {
  const at = instantOf(work)
  await work.tx
    .insertInto('children.tombstone')
    .values({ id: newId(at.getTime()), ...stone, disposed_at: at })
    .execute()
}

/**
 * Takes children off the register of whom nothing is kept any more. `kept` is a query that gives the ids of those still
 * needed. What the log says of them stays, under their reference.
 */
export async function disposeOfChildren(work: Work, kept: ReturnType<typeof sql>, rule: string): Promise<number> {
  const { rows } = await sql<{ hash: string }>`delete from children.child c where not exists
    (select 1 from (${kept}) k (id) where k.id = c.id) returning identifier_hash as hash`.execute(work.tx)
  if (rows.length === 0) return 0
  const hash = createHash('sha256')
  for (const row of rows.map((one) => one.hash).toSorted()) hash.update(row)
  await leaveTombstone(work, { what: 'children on the register', rows: rows.length, hash: hash.digest('hex'), rule })
  return rows.length
}

/** The stones, newest first. */
export function tombstones(work: Work, most = 100): Promise<Tombstone[]> {
  return work.tx
    .selectFrom('children.tombstone')
    .select(['what', 'rows', 'hash', 'rule', 'disposed_at as disposedAt'])
    .orderBy('disposed_at', 'desc')
    .limit(most)
    .execute()
}
