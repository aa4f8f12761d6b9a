import { sql } from 'kysely'
import { ChangedBySomeoneElse, NotFound } from '../../kernel/failures.ts'
import { instantOf, type Work } from '../access/index.ts'
import { eventHash } from './history-hash.ts'
import { newId } from './identifiers.ts'
import type { RecordKind, State, StoredRecord } from './record-kind.ts'
import { recordColumns, storedRecord } from './stored-record.ts'

export type NewRecord<S extends State> = {
  title: string
  ownerId: string | null
  /** Principals who may read it; the owner always may. */
  readers: readonly string[]
  state: S
  /** Makes what belongs beneath it (its leads) before its first event, so that history begins with the whole of it. */
  beneath?: (id: string) => Promise<void>
}

export type Change<S extends State> = {
  /** The version the person saw; another on the database means that someone else has saved since. */
  version: number
  title?: string
  ownerId?: string | null
  state?: Partial<S>
}

export type Said = { deed: string; reason?: string }

/** Makes a record with its first event. Returns its id and the reference it was given. */
export async function createRecord<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  given: NewRecord<S>,
  said: Said,
): Promise<{ id: string; reference: string }> {
  const state = kind.state.parse(given.state)
  const at = instantOf(work)
  const id = newId(at.getTime())
  const number = await nextNumber(work, kind.kind)
  // Readers come first: row-level security lets nobody return a record they could not read.
  const readers = new Set(given.readers)
  if (given.ownerId) readers.add(`person:${given.ownerId}`)
  await work.tx
    .insertInto('record')
    .values({
      id,
      kind: kind.kind,
      number,
      title: given.title,
      owner_id: given.ownerId,
      search_text: kind.searchText(state),
      created_at: at,
      updated_at: at,
    })
    .execute()
  await addReaders(work, id, [...readers])
  const stored = await insertState(work, kind, id, state)
  await given.beneath?.(id)
  const made = { id, version: 1, title: given.title, ownerId: given.ownerId, state: stored }
  await writeEvent(work, kind, made, '', said)
  return { id, reference: `${kind.kind}-${number}` }
}

/** Changes a record and writes the event with its whole after-image, or refuses when someone has saved since. */
export async function changeRecord<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  id: string,
  change: Change<S>,
  said: Said,
): Promise<StoredRecord<S>> {
  const before = await lockWithHash(work, kind, id)
  if (before.version !== change.version) throw await changedSince(work, before)
  const state = kind.state.parse({ ...before.state, ...change.state })
  const version = before.version + 1
  const title = change.title ?? before.title
  const ownerId = change.ownerId === undefined ? before.ownerId : change.ownerId
  const updatedAt = instantOf(work)
  await work.tx
    .updateTable('record')
    .set({ title, owner_id: ownerId, search_text: kind.searchText(state), updated_at: updatedAt, version })
    .where('id', '=', id)
    .execute()
  if (ownerId && ownerId !== before.ownerId) await addReaders(work, id, [`person:${ownerId}`])
  const stored = await updateState(work, kind, id, state)
  const { hash, ...record } = before
  const after = { ...record, title, ownerId, version, updatedAt, state: stored }
  await writeEvent(work, kind, after, hash, said)
  return after
}

/** The refusal of a stale edit, naming who saved the version that stands. */
async function changedSince(
  work: Work,
  { id, reference, version }: StoredRecord<State>,
): Promise<ChangedBySomeoneElse> {
  const last = await work.tx
    .selectFrom('event as e')
    .leftJoin('record as who', 'who.id', 'e.actor_id')
    .select(['e.at', 'who.title as who'])
    .where('e.record_id', '=', id)
    .where('e.version', '=', version)
    .executeTakeFirstOrThrow()
  return new ChangedBySomeoneElse(reference, version, { who: last.who ?? 'Somebody', at: last.at })
}

/** Lets further principals read a record. */
export async function addReaders(work: Work, id: string, principals: readonly string[], until: string | null = null) {
  if (principals.length === 0) return
  await sql`select access.let_read(${id}::uuid, ${principals}::text[], ${until}::date)`.execute(work.tx)
}

/** The record under a lock held to the end of the transaction, so that its history has one writer at a time. */
export async function lockRecord<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  id: string,
): Promise<StoredRecord<S>> {
  const { hash, ...record } = await lockWithHash(work, kind, id)
  return record
}

/** The same, with the hash of its last event, which the next one follows. */
async function lockWithHash<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  id: string,
): Promise<StoredRecord<S> & { hash: string }> {
  const row = await work.tx
    .selectFrom('record')
    .select(recordColumns)
    .select((record) =>
      record
        .selectFrom('event')
        .select('hash')
        .whereRef('event.record_id', '=', 'record.id')
        .whereRef('event.version', '=', 'record.version')
        .as('hash'),
    )
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`The ${kind.name}`)
  if (row.hash === null) throw new Error(`The history of ${row.reference} has lost its end`)
  return { ...(await storedRecord(work, kind, row)), hash: row.hash }
}

/** Writes the event of what has just been stored, whose state is as the database gave it back. */
async function writeEvent<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  stored: Pick<StoredRecord<S>, 'id' | 'version' | 'title' | 'ownerId' | 'state'>,
  previousHash: string,
  said: Said,
): Promise<void> {
  const { id, version, title, ownerId, state } = stored
  const parts = kind.parts ? { parts: await kind.parts.read(work, id) } : {}
  const image = { title, ownerId, state, ...parts }
  const at = instantOf(work)
  const event = {
    id: newId(at.getTime()),
    record_id: id,
    version,
    at,
    actor_id: work.actor.person,
    acting_for_id: work.actor.actingFor,
    deed: said.deed,
    reason: said.reason ?? null,
    image,
    previous_hash: previousHash,
  }
  await work.tx
    .insertInto('event')
    .values({ ...event, image: JSON.stringify(image), hash: eventHash(event) })
    .execute()
}

async function nextNumber(work: Work, kind: string): Promise<number> {
  const row = await work.tx
    .insertInto('reference_counter')
    .values({ kind, last: 1 })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet({ last: sql<number>`reference_counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}

/** A list or object goes to a jsonb column as text; everything else as it is. */
const asColumn = (value: unknown) => (value !== null && typeof value === 'object' ? JSON.stringify(value) : value)

/** Both give the state as the database keeps it, so that history holds that and not what was asked for. */
async function insertState<S extends State>(work: Work, kind: RecordKind<S>, id: string, state: S): Promise<S> {
  const columns = Object.entries({ id, ...state })
  const { rows } =
    await sql<State>`insert into ${sql.table(kind.table)} (${sql.join(columns.map(([name]) => sql.ref(name)))})
    values (${sql.join(columns.map(([, value]) => sql`${asColumn(value)}`))}) returning *`.execute(work.tx)
  return kind.state.parse(rows[0])
}

async function updateState<S extends State>(work: Work, kind: RecordKind<S>, id: string, state: S): Promise<S> {
  const columns = Object.entries(state)
  if (columns.length === 0) return state
  const { rows } = await sql<State>`update ${sql.table(kind.table)}
    set ${sql.join(columns.map(([name, value]) => sql`${sql.ref(name)} = ${asColumn(value)}`))}
    where id = ${id} returning *`.execute(work.tx)
  return kind.state.parse(rows[0])
}
