import { sql } from 'kysely'
import type { Work } from '../../access/index.ts'
import { belonging } from './belonging.ts'

export type PersonRow = {
  id: string
  reference: string
  name: string
  email: string
  telephone: string
  leftOn: string | null
  posts: string | null
  teams: string | null
  organisations: string | null
  bodies: string | null
}

export type PeopleQuery = {
  words?: string | undefined
  /** References of the groups that a person must belong to, every one. */
  groups: readonly string[]
  status: 'here' | 'left' | 'all'
  sort: 'name' | 'post' | 'team' | 'organisation' | 'left'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = {
  name: sql`lower(r.title)`,
  post: sql`lower(posts)`,
  team: sql`lower(teams)`,
  organisation: sql`lower(organisations)`,
  left: sql`p.left_on`,
} as const

/** A page of the register of people and how many there are in all, as they stand today. One query, however many rows. */
export async function listPeople(work: Work, query: PeopleQuery): Promise<{ rows: PersonRow[]; count: number }> {
  const day = work.clock.today().toString()
  const direction = query.direction === 'ascending' ? sql`asc nulls last` : sql`desc nulls last`
  const groupNames = (kind: string) => sql`(select string_agg(g.title, ', ' order by g.title) from belonging b
    join record g on g.id = b.group_id where b.person_id = r.id and g.kind = ${kind})`
  const { rows } = await sql<PersonRow & { count: number }>`
    with ${belonging(day)},
    chosen as (
      select r.id, r.reference, r.number, r.title, p.email, p.telephone, p.left_on,
        (select string_agg(po.title || case when h.interim then ' (interim)' else '' end, ', ' order by po.title)
          from post_holding h join record po on po.id = h.post_id
          where h.person_id = r.id and h.starts <= ${day}::date and (h.ends is null or h.ends >= ${day}::date)) as posts,
        ${groupNames('TEAM')} as teams, ${groupNames('ORG')} as organisations, ${groupNames('BODY')} as bodies
      from person p join record r on r.id = p.id
      where ${status(query.status, day)} and ${named(query.words)} and not exists (
        select 1 from unnest(${[...query.groups]}::text[]) wanted (reference) where not exists (
          select 1 from belonging b join record g on g.id = b.group_id
          where b.person_id = r.id and g.reference = wanted.reference))
    )
    select r.id, r.reference, r.title as name, r.email, r.telephone, r.left_on as "leftOn", r.posts, r.teams,
      r.organisations, r.bodies, count(*) over ()::int as count
    from chosen r, lateral (select r.left_on) p
    order by ${order[query.sort]} ${direction}, r.number
    limit ${query.most} offset ${query.offset}`.execute(work.tx)
  const count = rows[0]?.count ?? 0
  return { rows: rows.map(({ count: _, ...row }) => row), count }
}

function status(wanted: PeopleQuery['status'], day: string) {
  if (wanted === 'all') return sql`true`
  return wanted === 'left' ? sql`p.left_on < ${day}::date` : sql`(p.left_on is null or p.left_on >= ${day}::date)`
}

/** Part of a name, an e-mail address or a reference, whatever the case. */
function named(words: string | undefined) {
  if (!words) return sql`true`
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(r.title ilike ${like} or p.email ilike ${like} or r.reference ilike ${like})`
}

/** Names alone, for whoever may see no more of people. */
export async function listNames(work: Work, offset: number, most: number): Promise<{ names: string[]; count: number }> {
  const people = work.tx.selectFrom('record').where('kind', '=', 'PER')
  const { count } = await people.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await people.select('title').orderBy('title').orderBy('number').limit(most).offset(offset).execute()
  return { names: rows.map((row) => row.title), count: Number(count) }
}
