import { NotPossibleNow, NotValid } from '../../kernel/failures.ts'
import { asSystem, type Ground, type Work } from '../access/index.ts'
import { addPerson, giveRole } from '../people/index.ts'
import { openAccount } from './accounts.ts'
import { makeSetPasswordLink, type SetPasswordLink } from './set-password-links.ts'

/** Any number, so long as nothing else uses it: two who run the command at once must not both be first. */
const onlyOneFirst = 714_204

/** Puts the first administrator on the register with an account. Refused where somebody holds the role. */
export function makeFirstAdministrator(
  ground: Ground,
  name: string,
  email: string,
): Promise<{ reference: string; link: SetPasswordLink }> {
  return asSystem(ground, 'first administrator', async (work) => {
    await oneAtATime(work)
    const holder = await work.tx
      .selectFrom('role_holding')
      .select('person_id')
      .where('role', '=', 'administrator')
      .where('over_id', 'is', null)
      .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', work.clock.today().toString())]))
      .limit(1)
      .execute()
    if (holder.length > 0) {
      throw new NotPossibleNow('There is an administrator already. They can open accounts at /accounts.')
    }
    const same = await work.tx
      .selectFrom('account')
      .select('person_id')
      .where('email', '=', email.toLowerCase())
      .execute()
    if (same.length > 0) throw new NotValid({ email: 'Somebody signs in with this e-mail address already.' })
    const person = await addPerson(work, name, { email })
    await giveRole(work, person.id, 'administrator', { starts: work.clock.today().toString() })
    await openAccount(work, person.id, email, null)
    return { reference: person.reference, link: await makeSetPasswordLink(work, person.id, null) }
  })
}

const oneAtATime = (work: Work) =>
  work.tx.selectNoFrom(({ fn, val }) => fn('pg_advisory_xact_lock', [val(onlyOneFirst)]).as('locked')).execute()
