import { asSystem, type Ground, type Role, roles } from '../access/index.ts'

export type DemoPerson = { id: string; name: string; post: string | null; can: string }

/**
 * One person for each role, nobody twice, in the order of the roles: whom a visitor to the demonstration may be. Only people of the
 * fictional council, whose accounts were opened for one press; never somebody real whose database runs with DEMO=yes.
 */
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
      .where('a.one_click', '=', true)
      .where('h.over_id', 'is', null)
      .orderBy('person.number')
      .execute()
    const order: readonly string[] = Object.keys(roles)
    const firsts: typeof rows = []
    for (const role of order) {
      const first = rows.find((row) => row.role === role && !firsts.some(({ id }) => id === row.id))
      if (first) firsts.push(first)
    }
    return firsts.map((row) => ({ id: row.id, name: row.name, post: row.post, can: whatTheyCan(row.role) }))
  })
}

/** Whether this database holds a fictional council at all. */
export function holdsOneClickPeople(ground: Ground): Promise<boolean> {
  return asSystem(ground, 'demo sign in', async (work) => {
    const found = await work.tx
      .selectFrom('account')
      .select('person_id')
      .where('one_click', '=', true)
      .limit(1)
      .execute()
    return found.length > 0
  })
}

/**
 * Whether this database holds a fictional council and nobody else: no one has a password or was ever sent the means to set
 * one, as the first administrator is.
 */
export function holdsOnlyOneClickPeople(ground: Ground): Promise<boolean> {
  return asSystem(ground, 'demo sign in', async (work) => {
    const { fictional, real } = await work.tx
      .selectNoFrom(({ exists, or, selectFrom }) => [
        exists(selectFrom('account').select('person_id').where('one_click', '=', true)).as('fictional'),
        or([
          exists(selectFrom('account').select('person_id').where('password_hash', 'is not', null)),
          exists(selectFrom('set_password_link').select('person_id')),
        ]).as('real'),
      ])
      .executeTakeFirstOrThrow()
    return fictional === true && real === false
  })
}

/** What a visitor can try as somebody with the role. */
const tries: Record<Role, string> = {
  administrator: 'Keeps people, accounts and settings.',
  'programme-manager': 'Runs the work plan: opens the monthly round, sees who has not answered, makes the papers.',
  director: 'Answers for the service: sees every plan and risk, signs papers off.',
  staff: 'Works in the service: updates the actions they lead and raises risks.',
  councillor: 'Reads the papers of the committee they chair.',
  partner: 'Works for a partner organisation: sees only what it leads.',
  'data-officer':
    'Runs the monthly child-level data: uploads it, sends what is wrong to those who can mend it, supplies it.',
  'team-manager': 'Sees what the data says of their own team, and marks it checked.',
  'data-protection-lead': 'Sees who looked at children’s data, and why.',
  'scrutiny-officer': 'Supports members: looks at suggestions, keeps reviews and publishes their scope.',
  'safeguarding-lead': 'Reads what was flagged because a child may be at risk, and decides on it.',
}

const whatTheyCan = (role: string): string => (isRole(role) ? tries[role] : '')

const isRole = (text: string): text is Role => text in roles
