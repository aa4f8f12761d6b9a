import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type BulletinRow = {
  reference: string
  title: string
  status: string
  issuedOn: string | null
  sent: number
  read: number
  /** Whether whoever asks was sent it and has not yet said that they read it. */
  waits: boolean
}

/** Bulletins that this reader may see, the latest first, and how many there are in all. */
export async function listBulletins(
  work: Work,
  page: { offset: number; most: number },
): Promise<{ rows: BulletinRow[]; count: number }> {
  const { count } = await work.tx
    .selectFrom('bulletin')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  const me = work.actor.person
  const rows = await work.tx
    .selectFrom('bulletin as b')
    .innerJoin('record as r', 'r.id', 'b.id')
    .leftJoin('bulletin_reader as w', 'w.bulletin_id', 'b.id')
    .select(['r.reference', 'r.title', 'b.status', 'b.issued_on as issuedOn'])
    .select([sql<number>`count(w.person_id)::int`.as('sent'), sql<number>`count(w.acknowledged_at)::int`.as('read')])
    .select(sql<boolean>`coalesce(bool_or(w.person_id = ${me}::uuid and w.acknowledged_at is null), false)`.as('waits'))
    .groupBy(['r.id', 'r.reference', 'r.title', 'r.number', 'b.status', 'b.issued_on'])
    .orderBy('b.issued_on', (order) => order.desc().nullsFirst())
    .orderBy('r.number', 'desc')
    .limit(page.most)
    .offset(page.offset)
    .execute()
  return { rows, count }
}

export type BulletinReader = { personId: string; name: string; acknowledgedAt: Date | null }

/** Whom a bulletin was sent to, by name, and when each said that they read it. */
export function readersOf(work: Work, bulletinId: string): Promise<BulletinReader[]> {
  return work.tx
    .selectFrom('bulletin_reader as w')
    .innerJoin('record as r', 'r.id', 'w.person_id')
    .select(['w.person_id as personId', 'r.title as name', 'w.acknowledged_at as acknowledgedAt'])
    .where('w.bulletin_id', '=', bulletinId)
    .orderBy(sql`lower(r.title)`)
    .execute()
}

/** Every councillor of today. */
export async function councillors(work: Work): Promise<string[]> {
  const today = work.clock.today().toString()
  const rows = await work.tx
    .selectFrom('role_holding')
    .select('person_id as id')
    .distinct()
    .where('role', '=', 'councillor')
    .where('starts', '<=', today)
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** The day on which the last bulletin went out. */
export async function lastIssued(work: Work): Promise<string | null> {
  const row = await work.tx
    .selectFrom('bulletin')
    .select(sql<string | null>`max(issued_on)`.as('on'))
    .executeTakeFirst()
  return row?.on ?? null
}
