import { z } from 'zod'
import { NotAllowed, NotFound, NotPossibleNow } from '../../kernel/failures.ts'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

/** How long an upload waits for its confirmation, in days. */
const waits = 7

/** What is kept of an upload: its name, the hash of its bytes, and the rows that were read, as JSON can carry them. */
export type Kept = { fileName: string; sha256: string; data: unknown }

export type Pending<T> = {
  id: string
  fileName: string
  createdAt: Date
  expiresOn: string
  data: T
  /** When this person last confirmed the very same file; null when never. */
  sameFileConfirmedAt: Date | null
}

/**
 * Keeps what somebody uploaded until they confirm it; nothing else is saved. Only they can see it, for seven days.
 * Returns the id for the preview's address.
 */
export async function keepPending(work: Work, kind: string, kept: Kept): Promise<string> {
  const person = uploaderOf(work)
  const today = work.clock.today()
  const at = instantOf(work)
  const id = newId(at.getTime())
  await work.tx
    .deleteFrom('pending_import')
    .where('expires_on', '<', today.toString())
    .where('confirmed_at', 'is', null)
    .execute()
  await work.tx
    .insertInto('pending_import')
    .values({
      id,
      person_id: person,
      kind,
      file_name: kept.fileName,
      sha256: kept.sha256,
      data: JSON.stringify(kept.data),
      created_at: at,
      expires_on: today.add({ days: waits }).toString(),
    })
    .execute()
  return id
}

/** The upload with its rows. NotFound for another person's or an expired one; NotPossibleNow once it was confirmed. */
export async function readPending<T>(work: Work, kind: string, id: string, schema: z.ZodType<T>): Promise<Pending<T>> {
  const row = await findPending(work, kind, id).executeTakeFirst()
  if (!row) throw new NotFound('That upload')
  if (row.outcome !== null) throw new NotPossibleNow(`That upload was already confirmed. ${row.outcome}`)
  const before = await work.tx
    .selectFrom('pending_import')
    .select('confirmed_at')
    .where('person_id', '=', uploaderOf(work))
    .where('kind', '=', kind)
    .where('sha256', '=', row.sha256)
    .where('confirmed_at', 'is not', null)
    .orderBy('confirmed_at', 'desc')
    .executeTakeFirst()
  return {
    id: row.id,
    fileName: row.file_name,
    createdAt: row.created_at,
    expiresOn: row.expires_on,
    data: schema.parse(row.data),
    sameFileConfirmedAt: before?.confirmed_at ?? null,
  }
}

/** Keeps other data for an upload that still waits, such as choices made while looking at it. */
export async function changePending(work: Work, kind: string, id: string, data: unknown): Promise<void> {
  const row = await findPending(work, kind, id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('That upload')
  if (row.outcome !== null) throw new NotPossibleNow(`That upload was already confirmed. ${row.outcome}`)
  await work.tx
    .updateTable('pending_import')
    .set({ data: JSON.stringify(data) })
    .where('id', '=', id)
    .execute()
}

/**
 * Does what the upload asks, once. `apply` gets the rows as they were previewed, must look again at what is there now,
 * and returns what it did as a sentence. A second confirmation does nothing and gives the first one's sentence.
 */
export async function confirmPending<T>(
  work: Work,
  kind: string,
  id: string,
  schema: z.ZodType<T>,
  apply: (data: T) => Promise<string>,
): Promise<{ outcome: string; again: boolean }> {
  const row = await findPending(work, kind, id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('That upload')
  if (row.outcome !== null) return { outcome: row.outcome, again: true }
  const outcome = await apply(schema.parse(row.data))
  await work.tx
    .updateTable('pending_import')
    .set({ data: null, outcome, confirmed_at: instantOf(work) })
    .where('id', '=', id)
    .execute()
  return { outcome, again: false }
}

/** Throws an unconfirmed upload away. Safe to repeat; what was confirmed stays confirmed. */
export async function discardPending(work: Work, id: string): Promise<void> {
  if (!idShape.safeParse(id).success) return
  await work.tx
    .deleteFrom('pending_import')
    .where('id', '=', id)
    .where('person_id', '=', uploaderOf(work))
    .where('confirmed_at', 'is', null)
    .execute()
}

const idShape = z.uuid()

function findPending(work: Work, kind: string, id: string) {
  // An address somebody typed by hand is told like one that is not there.
  if (!idShape.safeParse(id).success) throw new NotFound('That upload')
  return work.tx
    .selectFrom('pending_import')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', uploaderOf(work))
    .where('kind', '=', kind)
    .where('expires_on', '>=', work.clock.today().toString())
}

function uploaderOf(work: Work): string {
  if (work.actor.person === null) throw new NotAllowed('An upload is kept for the person who sent it. Sign in first.')
  return work.actor.person
}
