import { sql } from 'kysely'
import { NotFound } from '../../../kernel/failures.ts'
import type { Work } from '../../access/index.ts'

type Other = { reference: string; title: string; kind: string }

/** A post, team, body or organisation with what its page and its form show. */
export type GroupFacts = {
  id: string
  reference: string
  title: string
  version: number
  sort: string
  meets: string
  belongsTo: Other | null
  predecessor: Other | null
  successors: Other[]
}

/** The facts of one group or post by reference, or NotFound. */
export async function readGroup(work: Work, kind: string, reference: string): Promise<GroupFacts> {
  const other = (id: ReturnType<typeof sql>) =>
    sql`(select json_build_object('reference', x.reference, 'title', x.title, 'kind', x.kind) from record x where x.id = ${id})`
  const { rows } = await sql<GroupFacts>`
    select r.id, r.reference, r.title, r.version, coalesce(b.kind_of, o.kind_of, '') as sort, coalesce(b.meets, '') as meets,
      ${other(sql`coalesce(t.organisation_id, p.team_id)`)} as "belongsTo",
      ${other(sql`coalesce(b.predecessor_id, o.predecessor_id)`)} as predecessor,
      coalesce((select json_agg(json_build_object('reference', s.reference, 'title', s.title, 'kind', s.kind))
        from record s left join body sb on sb.id = s.id left join organisation so on so.id = s.id
        where coalesce(sb.predecessor_id, so.predecessor_id) = r.id), '[]'::json) as successors
    from record r left join body b on b.id = r.id left join organisation o on o.id = r.id left join team t on t.id = r.id
      left join post p on p.id = r.id
    where r.kind = ${kind} and r.reference = ${reference.toUpperCase()}`.execute(work.tx)
  const [found] = rows
  if (!found) throw new NotFound(reference.toUpperCase())
  return found
}
