import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type Committee = { id: string; reference: string; name: string }

/** Every committee of the council, by name. */
export function committeesByName(work: Work): Promise<Committee[]> {
  return work.tx
    .selectFrom('body as b')
    .innerJoin('record as r', 'r.id', 'b.id')
    .select(['b.id', 'r.reference', 'r.title as name'])
    .where('b.kind_of', '=', 'committee')
    .orderBy(sql`lower(r.title)`)
    .limit(200)
    .execute()
}

/** Who sits on a committee today and in what capacity, the chair first. */
export async function sittingOn(work: Work, bodyId: string): Promise<{ id: string; name: string; capacity: string }[]> {
  const today = work.clock.today().toString()
  const rows = await work.tx
    .selectFrom('membership as m')
    .innerJoin('record as r', 'r.id', 'm.person_id')
    .select(['m.person_id as id', 'r.title as name', 'm.capacity'])
    .where('m.group_id', '=', bodyId)
    .where('m.starts', '<=', today)
    .where(({ eb, or }) => or([eb('m.ends', 'is', null), eb('m.ends', '>=', today)]))
    .orderBy(sql`m.capacity <> 'chair'`)
    .orderBy(sql`lower(r.title)`)
    .execute()
  return rows
}
