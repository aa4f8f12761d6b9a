import { asSystem, type Ground, type Work } from '../access/index.ts'
import type { PersonChoice } from '../people/index.ts'
import { peopleToChoose } from '../people/index.ts'
import type { Party } from './may-delegate.ts'

/** A person's roles and organisations today, by membership of an organisation or of one of its teams. */
export async function partyOf(work: Work, id: string): Promise<Party> {
  const today = work.clock.today().toString()
  const roles = await work.tx
    .selectFrom('role_holding')
    .select('role')
    .where('person_id', '=', id)
    .where('starts', '<=', today)
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
    .execute()
  const groups = await work.tx
    .selectFrom('membership as m')
    .leftJoin('team as t', 't.id', 'm.group_id')
    .leftJoin('organisation as o', 'o.id', 'm.group_id')
    .select(['t.organisation_id as ofTeam', 'o.id as own'])
    .where('m.person_id', '=', id)
    .where('m.starts', '<=', today)
    .where(({ eb, or }) => or([eb('m.ends', 'is', null), eb('m.ends', '>=', today)]))
    .execute()
  return {
    id,
    roles: new Set(roles.map((row) => row.role)),
    organisations: new Set(groups.flatMap((group) => group.own ?? group.ofTeam ?? [])),
  }
}

/** The people a form may offer: on the register, not left, with an account to act from, and not oneself. */
export async function peopleWhoCouldAct(ground: Ground, work: Work): Promise<PersonChoice[]> {
  const withAccount = await asSystem(ground, 'who has an account', async (system) => {
    const rows = await system.tx.selectFrom('account').select('person_id').execute()
    return new Set(rows.map((row) => row.person_id))
  })
  const people = await peopleToChoose(work)
  return people.filter(({ id }) => withAccount.has(id) && id !== work.actor.person)
}
