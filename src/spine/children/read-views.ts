import type { Work } from '../access/index.ts'

export type ViewOfChildren = {
  at: Date
  who: string
  actingFor: string | null
  purpose: string
  words: string
  about: string
  child: string | null
}

export type ViewsAsked = { child?: string; who?: string; offset: number; most: number }

/** Who looked at what, newest first: for the data-protection lead, and for each person their own. */
export async function viewsOfChildren(
  work: Work,
  asked: ViewsAsked,
): Promise<{ rows: ViewOfChildren[]; count: number }> {
  let found = work.tx
    .selectFrom('children.view as v')
    .innerJoin('record as r', 'r.id', 'v.person_id')
    .leftJoin('record as acting', 'acting.id', 'v.acting_for_id')
  if (asked.child) found = found.where('v.child_reference', '=', asked.child)
  if (asked.who) found = found.where('r.title', 'ilike', `%${asked.who.replace(/[\\%_]/g, '\\$&')}%`)
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['v.at', 'r.title as who', 'acting.title as actingFor', 'v.purpose', 'v.purpose_words as words'])
    .select(['v.about', 'v.child_reference as child'])
    .orderBy('v.at', 'desc')
    .orderBy('v.id', 'desc')
    .limit(asked.most)
    .offset(asked.offset)
    .execute()
  return { rows, count: Number(count) }
}
