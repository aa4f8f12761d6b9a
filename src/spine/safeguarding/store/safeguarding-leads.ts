import { inSystemRead, type Role, type Work } from '../../access/index.ts'

export type SafeguardingLead = { id: string; name: string; email: string }

/** Who is a named safeguarding lead today. An administrator names them, as a role with dates, on a person's page. */
export const safeguardingLeads = (work: Work): Promise<SafeguardingLead[]> => holdersOf(work, ['safeguarding-lead'])

/** Whom a concern waits for: the leads or, where nobody is named, whoever can see to it that somebody is. */
export async function whoIsAlerted(work: Work): Promise<SafeguardingLead[]> {
  const leads = await safeguardingLeads(work)
  return leads.length > 0 ? leads : holdersOf(work, ['director', 'administrator'])
}

function holdersOf(work: Work, roles: readonly Role[]): Promise<SafeguardingLead[]> {
  const today = work.clock.today().toString()
  return inSystemRead(work, 'safeguarding leads', async (system) => {
    const rows = await system.tx
      .selectFrom('role_holding as h')
      .innerJoin('record as r', 'r.id', 'h.person_id')
      .innerJoin('person as p', 'p.id', 'h.person_id')
      .leftJoin('account as a', 'a.person_id', 'h.person_id')
      .select(['h.person_id as id', 'r.title as name', 'p.email', 'a.email as account'])
      .distinct()
      .where('h.role', 'in', roles)
      .where('h.over_id', 'is', null)
      .where('h.starts', '<=', today)
      .where(({ eb, or }) => or([eb('h.ends', 'is', null), eb('h.ends', '>=', today)]))
      .where(({ eb, or }) => or([eb('p.left_on', 'is', null), eb('p.left_on', '>=', today)]))
      .orderBy('r.title')
      .execute()
    return rows.map(({ id, name, email, account }) => ({ id, name, email: account ?? email }))
  })
}
