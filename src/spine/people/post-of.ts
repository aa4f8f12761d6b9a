import type { Work } from '../access/index.ts'

/** The post that a person holds today, as the words they sign with; empty where none is recorded. */
export async function postOf(work: Work, personId: string): Promise<string> {
  const today = work.clock.today().toString()
  const row = await work.tx
    .selectFrom('post_holding as h')
    .innerJoin('record as post', 'post.id', 'h.post_id')
    .select('post.title')
    .where('h.person_id', '=', personId)
    .where('h.starts', '<=', today)
    .where(({ eb, or }) => or([eb('h.ends', 'is', null), eb('h.ends', '>=', today)]))
    .orderBy('h.starts', 'desc')
    .executeTakeFirst()
  return row?.title ?? ''
}
