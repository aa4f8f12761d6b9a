import { type SqlBool, sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Work } from '../../access/index.ts'
import type { Capacity } from '../rules/compare-leads.ts'
import { nobodyAnswers, sayLead } from '../rules/lead-words.ts'

/** One who leads a record on a date. A post held by two people gives two; a vacant post gives one without a person. */
export type Lead = {
  assignmentId: string
  recordId: string
  capacity: Capacity
  /** Whether they have been trained to do it (A22): asked of deputies. */
  trained: boolean
  position: number
  starts: string
  personId: string | null
  name: string | null
  postId: string | null
  postTitle: string | null
  interim: boolean
  leftOn: string | null
  /** Nobody answers for it: the post is vacant, or the person has left. */
  nobody: boolean
  /** In words, as `sayLead` says it. */
  says: string
}

const order: Readonly<Record<string, Capacity>> = { lead: 'lead', 'co-lead': 'co-lead', deputy: 'deputy' }
const rank: readonly Capacity[] = ['lead', 'co-lead', 'deputy']

/**
 * Who leads each of the records on a date, lead first, then co-leads, then deputies; records without any are left out.
 * Posts are resolved to whoever holds them on that date. One query, however many records.
 */
export async function leadsOf(
  work: Work,
  recordIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<Map<string, Lead[]>> {
  const found = new Map<string, Lead[]>()
  if (recordIds.length === 0) return found
  const day = on.toString()
  const rows = await work.tx
    .selectFrom('assignment as a')
    .leftJoin('post_holding as h', (join) =>
      join
        .onRef('h.post_id', '=', 'a.post_id')
        .on('h.starts', '<=', day)
        .on(({ eb, or }) => or([eb('h.ends', 'is', null), eb('h.ends', '>=', day)])),
    )
    .leftJoin('record as who', (join) =>
      // Not coalesce: PostgreSQL cannot tell that it leaks nothing, and so would use no index under row-level security.
      join.on(({ eb, ref }) =>
        eb(
          'who.id',
          '=',
          eb.case().when('a.person_id', 'is', null).then(ref('h.person_id')).else(ref('a.person_id')).end(),
        ),
      ),
    )
    .leftJoin('person as p', 'p.id', 'who.id')
    .leftJoin('record as post', 'post.id', 'a.post_id')
    .select(['a.id as assignmentId', 'a.record_id as recordId', 'a.capacity', 'a.trained', 'a.position', 'a.starts'])
    .select(['who.id as personId', 'who.title as name', 'a.post_id as postId', 'post.title as postTitle'])
    .select(['h.interim', 'p.left_on as leftOn'])
    .where(sql<SqlBool>`a.record_id = any (${recordIds}::uuid[])`)
    .where('a.starts', '<=', day)
    .where(({ eb, or }) => or([eb('a.ends', 'is', null), eb('a.ends', '>=', day)]))
    .orderBy('a.position')
    .orderBy('a.starts')
    .orderBy('who.title')
    .execute()
  for (const row of rows) {
    const lead = { ...row, capacity: order[row.capacity] ?? 'lead', interim: row.interim ?? false }
    const one = { ...lead, nobody: nobodyAnswers(lead, day), says: sayLead(lead, day) }
    found.set(row.recordId, [...(found.get(row.recordId) ?? []), one])
  }
  for (const leads of found.values()) leads.sort((a, b) => rank.indexOf(a.capacity) - rank.indexOf(b.capacity))
  return found
}
