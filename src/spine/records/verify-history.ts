import { instantOf, type Work } from '../access/index.ts'
import { eventHash, sha256 } from './history-hash.ts'

export type HistoryFault = { reference: string; version: number; fault: string }

/** Where the walk has come to: the last event looked at, by its record, version and hash. */
export type HistoryPlace = { record: string; version: number; hash: string }

const beginning: HistoryPlace = { record: '00000000-0000-0000-0000-000000000000', version: 0, hash: '' }

/** Walks every record's chain of events and names each place where history was altered or left out. Run by `doctor`. */
export async function verifyHistory(work: Work): Promise<{ events: number; faults: HistoryFault[] }> {
  const faults: HistoryFault[] = []
  let events = 0
  for (let place: HistoryPlace | null = null; ; ) {
    const part = await verifyEvents(work, place, 1000)
    events += part.events
    faults.push(...part.faults)
    place = part.next
    if (!place) return { events, faults: [...faults, ...(await verifySeals(work))] }
  }
}

/** How many events there are to look at. */
export async function countEvents(work: Work): Promise<number> {
  const { count } = await work.tx
    .selectFrom('event')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Checks the next events after a place, so that a long history needs no more memory, nor a longer transaction, than a short one. */
export async function verifyEvents(
  work: Work,
  after: HistoryPlace | null,
  most: number,
): Promise<{ events: number; faults: HistoryFault[]; next: HistoryPlace | null }> {
  const from = after ?? beginning
  const rows = await work.tx
    .selectFrom('event as e')
    .innerJoin('record as r', 'r.id', 'e.record_id')
    .selectAll('e')
    .select('r.reference')
    .where(({ eb, refTuple, tuple }) => eb(refTuple('e.record_id', 'e.version'), '>', tuple(from.record, from.version)))
    .orderBy('e.record_id')
    .orderBy('e.version')
    .limit(most)
    .execute()
  const faults: HistoryFault[] = []
  let before = from
  for (const row of rows) {
    const last = row.record_id === before.record ? before : { record: row.record_id, version: 0, hash: '' }
    const say = (fault: string) => faults.push({ reference: row.reference, version: row.version, fault })
    if (row.version !== last.version + 1) say(`version ${last.version + 1} is missing`)
    else if (row.previous_hash !== last.hash) say('does not follow from the version before it')
    if (eventHash(row) !== row.hash) say('was altered after it was written')
    before = { record: row.record_id, version: row.version, hash: row.hash }
  }
  return { events: rows.length, faults, next: rows.length < most ? null : before }
}

/** Checks the daily seals, and that no record's chain was cut off at its end. */
export async function verifySeals(work: Work): Promise<HistoryFault[]> {
  return [...(await brokenSeals(work)), ...(await lostEnds(work))]
}

/** A record whose last event is not its present version: the end of its chain was cut off. */
async function lostEnds(work: Work): Promise<HistoryFault[]> {
  const rows = await work.tx
    .selectFrom('record as r')
    .leftJoin('event as e', (join) => join.onRef('e.record_id', '=', 'r.id').onRef('e.version', '=', 'r.version'))
    .select(['r.reference', 'r.version'])
    .where('e.id', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, fault: 'has no event for its present version' }))
}

/** One hash over the last event of every record as it stood at the end of a day. */
async function rootOf(work: Work, until: Date): Promise<{ records: number; root: string }> {
  const rows = await work.tx
    .selectFrom('event')
    .distinctOn('record_id')
    .select(['record_id', 'hash'])
    .where('at', '<=', until)
    .orderBy('record_id')
    .orderBy('version', 'desc')
    .execute()
  return { records: rows.length, root: sha256(rows.map((row) => `${row.record_id} ${row.hash}`).join('\n')) }
}

/** Seals all history up to now under today's date. Safe to repeat: a day is sealed once. */
export async function sealHistory(work: Work): Promise<{ day: string; records: number }> {
  const day = work.clock.today().toString()
  const at = instantOf(work)
  const last = await work.tx.selectFrom('history_seal').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst()
  const { records, root } = await rootOf(work, at)
  if (last?.day === day) return { day, records: last.records }
  const previous = last?.hash ?? ''
  await work.tx
    .insertInto('history_seal')
    .values({ day, sealed_at: at, records, previous_hash: previous, hash: sha256(`${previous}\n${day}\n${root}`) })
    .execute()
  return { day, records }
}

async function brokenSeals(work: Work): Promise<HistoryFault[]> {
  const faults: HistoryFault[] = []
  let previous = ''
  for (const seal of await work.tx.selectFrom('history_seal').selectAll().orderBy('day').execute()) {
    const { root } = await rootOf(work, seal.sealed_at)
    const whole = seal.previous_hash === previous && sha256(`${previous}\n${seal.day}\n${root}`) === seal.hash
    if (!whole)
      faults.push({ reference: 'all records', version: 0, fault: `differ from what was sealed on ${seal.day}` })
    previous = seal.hash
  }
  return faults
}
