import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { NotPossibleNow } from '../../kernel/failures.ts'
import type { Work } from '../access/index.ts'
import type { RecordKind, State, StoredRecord } from './record-kind.ts'
import { changeRecord, lockRecord } from './write-record.ts'

export type HistoryEntry = {
  version: number
  at: Date
  who: string
  actingFor: string | null
  deed: string
  reason: string | null
  image: Image
}

/** What an event keeps of a record: enough to show it as it was and to put it back. */
export type Image = { title: string; ownerId: string | null; state: Record<string, unknown>; parts?: unknown }

const imageShape = z.object({
  title: z.string(),
  ownerId: z.string().nullable(),
  state: z.record(z.string(), z.unknown()),
  parts: z.unknown().optional(),
})

/** Everything that happened to a record, newest first. */
export async function historyOf(work: Work, recordId: string, most = 200): Promise<HistoryEntry[]> {
  const rows = await work.tx
    .selectFrom('event as e')
    .leftJoin('record as who', 'who.id', 'e.actor_id')
    .leftJoin('record as acting', 'acting.id', 'e.acting_for_id')
    .select(['e.version', 'e.at', 'e.deed', 'e.reason', 'e.image', 'who.title as who', 'acting.title as actingFor'])
    .where('e.record_id', '=', recordId)
    .orderBy('e.version', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, who: row.who ?? 'Sightline', image: imageShape.parse(row.image) }))
}

/**
 * Every record of a kind that this person may read, as it stood at an instant: the last event at or before it.
 * Records made later are not there. With `ids`, of those records only.
 */
export async function positionAt<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  at: Date,
  ids?: readonly string[],
): Promise<(Omit<Image, 'state'> & { id: string; reference: string; version: number; state: S })[]> {
  if (ids?.length === 0) return []
  const rows = await work.tx
    .selectFrom('event as e')
    .innerJoin('record as r', 'r.id', 'e.record_id')
    .$if(ids !== undefined, (query) => query.where(sql<SqlBool>`e.record_id = any (${ids ?? []}::uuid[])`))
    .distinctOn('e.record_id')
    .select(['r.id', 'r.reference', 'r.number', 'e.version', 'e.image'])
    .where('r.kind', '=', kind.kind)
    .where('e.at', '<=', at)
    .orderBy('e.record_id')
    .orderBy('e.version', 'desc')
    .execute()
  return rows
    .sort((a, b) => a.number - b.number)
    .map((row) => {
      const image = imageShape.parse(row.image)
      return {
        id: row.id,
        reference: row.reference,
        version: row.version,
        ...image,
        state: kind.state.parse(image.state),
      }
    })
}

/**
 * Puts a record back to what it was before a version, as a new event. Refused when anyone has changed it since, so that
 * an undo never takes away what somebody else did.
 */
export async function undo<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  id: string,
  undoneVersion: number,
): Promise<StoredRecord<S>> {
  const now = await lockRecord(work, kind, id)
  if (now.version !== undoneVersion) {
    throw new NotPossibleNow(
      `${now.reference} has been changed since, so this cannot be undone. Look at its history and change it by hand.`,
    )
  }
  const before = await work.tx
    .selectFrom('event')
    .select('image')
    .where('record_id', '=', id)
    .where('version', '=', undoneVersion - 1)
    .executeTakeFirst()
  if (!before) throw new NotPossibleNow(`${now.reference} was only just made; there is nothing to go back to.`)
  const image = imageShape.parse(before.image)
  if (kind.parts) await kind.parts.restore(work, id, image.parts)
  const change = {
    version: now.version,
    title: image.title,
    ownerId: image.ownerId,
    state: kind.state.parse(image.state),
  }
  return changeRecord(work, kind, id, change, { deed: 'undid the last change' })
}
