import type { Temporal } from 'temporal-polyfill'
import type { Work } from '../../access/index.ts'

/** A record that a person leads, as themselves or through a post. */
export type Led = { recordId: string; capacity: string; trained: boolean; throughPost: string | null }

/** What a person leads on a date, as far as the asker may read it. `throughPost` is the post's title where it is the post that leads. */
export async function ledBy(work: Work, personId: string, on: Temporal.PlainDate): Promise<Led[]> {
  const day = on.toString()
  const held = work.tx
    .selectFrom('post_holding')
    .select('post_id')
    .where('person_id', '=', personId)
    .where('starts', '<=', day)
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', day)]))
  return work.tx
    .selectFrom('assignment as a')
    .innerJoin('record as r', 'r.id', 'a.record_id')
    .leftJoin('record as post', 'post.id', 'a.post_id')
    .select(['a.record_id as recordId', 'a.capacity', 'a.trained', 'post.title as throughPost'])
    .where(({ eb, or }) => or([eb('a.person_id', '=', personId), eb('a.post_id', 'in', held)]))
    .where('a.starts', '<=', day)
    .where(({ eb, or }) => or([eb('a.ends', 'is', null), eb('a.ends', '>=', day)]))
    .orderBy('r.kind')
    .orderBy('r.number')
    .execute()
}
