import { asSystem, type Ground, type Role, type Who } from '../../src/spine/access/index.ts'
import { addOrganisation, addPerson, giveRole } from '../../src/spine/people/index.ts'
import { openAccount } from '../../src/spine/sign-in/accounts.ts'

export type TestPerson = Who & { id: string; person: string; name: string; email: string }

/** A person on the register who holds roles over the whole service, with an account but no password. */
export function someone(ground: Ground, name: string, ...held: Role[]): Promise<TestPerson> {
  return asSystem(ground, 'test set-up', async (work) => {
    const { id } = await addPerson(work, name)
    for (const role of held) await giveRole(work, id, role, { starts: '2010-01-01' })
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
    await openAccount(work, id, email, null)
    return { id, person: id, actingFor: null, name, email }
  })
}

/** An organisation with its id. */
export function someOrganisation(ground: Ground, name: string): Promise<string> {
  return asSystem(ground, 'test set-up', async (work) => (await addOrganisation(work, name, 'police')).id)
}
