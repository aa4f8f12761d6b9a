import { sql } from 'kysely'
import type { Work } from '../../access/index.ts'

export type PostHolder = {
  name: string
  reference: string
  starts: string
  ends: string | null
  interim: boolean
}
export type PostRow = { id: string; reference: string; title: string; team: string | null; holders: PostHolder[] }

const holders = (where: ReturnType<typeof sql>) => sql<PostHolder[]>`coalesce((
  select json_agg(json_build_object('name', who.title, 'reference', who.reference, 'starts', h.starts, 'ends', h.ends,
    'interim', h.interim) order by h.starts desc, who.title)
  from post_holding h join record who on who.id = h.person_id where h.post_id = p.id and ${where}), '[]'::json)`

/** Every post with whoever holds it on a date (ISO). One query, however many posts. */
export async function listPosts(work: Work, on: string): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    select p.id, r.reference, r.title, t.title as team,
      ${holders(sql`h.starts <= ${on}::date and (h.ends is null or h.ends >= ${on}::date)`)} as holders
    from post p join record r on r.id = p.id left join record t on t.id = p.team_id
    order by lower(r.title), r.number`.execute(work.tx)
  return rows
}

/** Everyone who has held a post or is to hold it, the latest first. */
export async function holdersOf(work: Work, postId: string): Promise<PostHolder[]> {
  const { rows } = await sql<{ holders: PostHolder[] }>`
    select ${holders(sql`(h.ends is null or h.ends >= h.starts)`)} as holders from post p where p.id = ${postId}`.execute(
    work.tx,
  )
  return rows[0]?.holders ?? []
}
