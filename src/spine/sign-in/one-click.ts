import { asSystem, type Ground, type Role, roles } from '../access/index.ts'

export type DemoPerson = { id: string; name: string; says: string }

/** One person for each role, in the order of the roles: whom a visitor to the demonstration may be. */
export function demoPeople(ground: Ground): Promise<DemoPerson[]> {
  return asSystem(ground, 'demo sign in', async (work) => {
    const rows = await work.tx
      .selectFrom('role_holding as h')
      .innerJoin('record as person', 'person.id', 'h.person_id')
      .innerJoin('account as a', 'a.person_id', 'h.person_id')
      .leftJoin('post_holding as ph', (join) =>
        join.onRef('ph.person_id', '=', 'h.person_id').on('ph.ends', 'is', null),
      )
      .leftJoin('record as post', 'post.id', 'ph.post_id')
      .select(['person.id', 'person.title as name', 'h.role', 'post.title as post'])
      .where('h.over_id', 'is', null)
      .orderBy('person.number')
      .execute()
    const order: readonly string[] = Object.keys(roles)
    const firsts = order.flatMap((role) => rows.find((row) => row.role === role) ?? [])
    return firsts.map((row) => ({ id: row.id, name: row.name, says: saysOf(row.role, row.post) }))
  })
}

function saysOf(role: string, post: string | null): string {
  const purpose = isRole(role) ? roles[role] : role
  return post ? `${post}: ${purpose}` : purpose
}

const isRole = (text: string): text is Role => text in roles
