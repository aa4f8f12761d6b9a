import { asSystem, type Ground, type Work } from '../spine/access/index.ts'
import {
  addBody,
  addMember,
  addOrganisation,
  addPerson,
  addPost,
  addTeam,
  giveRole,
  holdPost,
  recordLeft,
} from '../spine/people/index.ts'
import { openAccount } from '../spine/sign-in/index.ts'
import { bodies, type CastMember, cast, council, organisations } from './cast.ts'
import { addCommittees } from './committees.ts'
import { addContacts } from './contacts.ts'

/** Ids by name, of people, organisations and bodies alike. */
export type DemoPeople = { id: (name: string) => string; whoSignIn: readonly string[] }

/** Puts the cast on the register two years ago: posts, teams, bodies, roles, and accounts to sign in with. */
export async function loadPeople(ground: Ground): Promise<DemoPeople> {
  const ids = new Map<string, string>()
  const id = (name: string) => {
    const found = ids.get(name)
    if (!found) throw new Error(`The demonstration has nobody and nothing called ${name}`)
    return found
  }
  const starts = ground.clock.today().subtract({ years: 2 }).toString()
  await asSystem(ground, 'demo', async (work) => {
    ids.set(council, (await addOrganisation(work, council, 'council')).id)
    for (const [name, kind] of Object.entries(organisations))
      ids.set(name, (await addOrganisation(work, name, kind)).id)
    for (const one of cast) await addCastMember(work, one, ids, id, starts)
    for (const body of bodies) {
      const made = await addBody(work, body.name, body.kind, body.meets)
      ids.set(body.name, made.id)
      await addMember(work, made.id, id(body.chair), { capacity: 'chair', starts })
      for (const name of body.members) await addMember(work, made.id, id(name), { capacity: 'member', starts })
    }
    for (const [name, made] of await addCommittees(work, id)) ids.set(name, made)
    for (const [name, made] of await addContacts(work, id)) ids.set(name, made)
  })
  return { id, whoSignIn: cast.map(({ name }) => id(name)) }
}

async function addCastMember(
  work: Work,
  one: CastMember,
  ids: Map<string, string>,
  id: (name: string) => string,
  starts: string,
): Promise<void> {
  const organisation = one.organisation ?? council
  const teamKey = `${organisation} ${one.team}`
  if (!ids.has(teamKey)) ids.set(teamKey, (await addTeam(work, one.team, id(organisation))).id)
  const email = emailOf(one.name, organisation)
  const person = await addPerson(work, one.name, { email })
  ids.set(one.name, person.id)
  const post = await addPost(work, one.post, id(teamKey))
  await holdPost(work, post.id, person.id, { starts, interim: one.interim ?? false })
  await addMember(work, id(teamKey), person.id, { capacity: 'member', starts })
  await addMember(work, id(organisation), person.id, { capacity: 'member', starts })
  for (const role of one.roles) await giveRole(work, person.id, role, { starts })
  await openAccount(work, person.id, email, null, { oneClick: one.oneClick ?? false })
}

/** Who left during the year, and how many days ago. */
export const leavers = cast.flatMap(({ name, leftDaysAgo }) => (leftDaysAgo ? [{ name, ago: leftDaysAgo }] : []))

/** Records that somebody left on this day. */
export function recordLeaver(then: Ground, people: DemoPeople, name: string): Promise<unknown> {
  return asSystem(then, 'demo', (work) => recordLeft(work, people.id(name), work.clock.today().toString()))
}

function emailOf(name: string, organisation: string): string {
  const local = name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .replace(/^(Councillor|Inspector|Dr) /, '')
    .toLowerCase()
    .replaceAll(' ', '.')
  return `${local}@${organisation
    .toLowerCase()
    .replace(/ council$/, '')
    .replaceAll(' ', '-')}.example`
}
