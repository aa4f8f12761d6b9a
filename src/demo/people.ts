import { asSystem, type Ground, type Role } from '../spine/access/index.ts'
import { addMember, addOrganisation, addPerson, addPost, addTeam, giveRole, holdPost } from '../spine/people/index.ts'
import { openAccount } from '../spine/sign-in/index.ts'

type Someone = { name: string; post: string; team: string; roles: readonly Role[] }

/** The people of Wexmoor, a council that does not exist. */
const cast: readonly Someone[] = [
  { name: 'Priya Anand', post: 'Systems Administrator', team: 'Policy and Programmes', roles: ['administrator'] },
  {
    name: 'Marian Holt',
    post: 'Head of Policy and Programmes',
    team: 'Policy and Programmes',
    roles: ['programme-manager', 'staff'],
  },
  { name: 'Gareth Lund', post: 'Director of Children’s Services', team: 'Directorate', roles: ['director', 'staff'] },
  { name: 'Oluwaseun Adeyemi', post: 'Performance Officer', team: 'Performance', roles: ['staff'] },
  {
    name: 'Councillor Ruth Penhale',
    post: 'Chair of the Children’s Scrutiny Committee',
    team: 'Members',
    roles: ['councillor'],
  },
]

export type DemoPeople = ReadonlyMap<string, string>

/** Puts the cast on the register, in posts and teams, with accounts to sign in with. Returns ids by name. */
export function loadPeople(ground: Ground): Promise<DemoPeople> {
  return asSystem(ground, 'demo', async (work) => {
    const starts = ground.clock.today().subtract({ years: 2 }).toString()
    const council = await addOrganisation(work, 'Wexmoor Council', 'council')
    const teams = new Map<string, string>()
    const people = new Map<string, string>()
    for (const one of cast) {
      const team = teams.get(one.team) ?? (await addTeam(work, one.team, council.id)).id
      teams.set(one.team, team)
      const person = await addPerson(work, one.name, { email: emailOf(one.name) })
      const post = await addPost(work, one.post, team)
      await holdPost(work, post.id, person.id, { starts })
      await addMember(work, team, person.id, { capacity: 'member', starts })
      for (const role of one.roles) await giveRole(work, person.id, role, { starts })
      await openAccount(work, person.id, emailOf(one.name), null, { oneClick: true })
      people.set(one.name, person.id)
    }
    return people
  })
}

const emailOf = (name: string) =>
  `${name.toLowerCase().replace('councillor ', '').replaceAll(' ', '.')}@wexmoor.example`
