import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type BoardRow = {
  id: string
  reference: string
  name: string
  kindOf: string
  meets: string
  chair: string
  /** Meetings as far as whoever asks may read them. */
  nextOn: string | null
  lastOn: string | null
  decisions: number
  /** Whether its terms are written down and theirs to read. */
  terms: boolean
}

/** Every body with its chair and when it meets, committees first. One query, however many bodies. */
export async function listBoards(work: Work): Promise<BoardRow[]> {
  const today = work.clock.today().toString()
  const { rows } = await sql<BoardRow>`
    select b.id, r.reference, r.title as name, b.kind_of as "kindOf", b.meets,
      coalesce(chair.names, '') as chair, m."nextOn", m."lastOn", coalesce(m.decisions, 0)::int as decisions,
      t.id is not null as terms
    from body b
    join record r on r.id = b.id
    left join board_terms t on t.body_id = b.id
    left join (
      select h.group_id, string_agg(who.title, ', ' order by who.title) as names
      from membership h join record who on who.id = h.person_id
      where h.capacity = 'chair' and h.starts <= ${today}::date and (h.ends is null or h.ends >= ${today}::date)
      group by h.group_id) chair on chair.group_id = b.id
    left join (
      select g.body_id, min(g.held_on) filter (where g.held_on >= ${today}::date and g.status in ('proposed', 'arranged')) as "nextOn",
        max(g.held_on) filter (where g.status = 'held') as "lastOn", count(d.id) as decisions
      from meeting g left join meeting_decision d on d.meeting_id = g.id
      group by g.body_id) m on m.body_id = b.id
    order by b.kind_of <> 'committee', lower(r.title)`.execute(work.tx)
  return rows
}
