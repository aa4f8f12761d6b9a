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
import { bodies, cast, partners, type Someone, vacancies } from './cast.ts'

/** Ids by name: of people, and of the teams, bodies and organisations they belong to. */
export type DemoPeople = ReadonlyMap<string, string>

type Ids = Map<string, string>

/** Puts the cast on the register, in posts, teams and bodies, with accounts to sign in with. */
export function loadPeople(ground: Ground): Promise<DemoPeople> {
  return asSystem(ground, 'demo', async (work) => {
    const ids: Ids = new Map()
    const posts: Ids = new Map()
    const council = await addOrganisation(work, 'Wexmoor Council', 'council')
    ids.set('Wexmoor Council', council.id)
    for (const { name, kind } of partners) ids.set(name, (await addOrganisation(work, name, kind)).id)
    const councilTeams = new Set([...cast, ...vacancies].map((one) => one.in).filter((name) => !ids.has(name)))
    for (const name of councilTeams) ids.set(name, (await addTeam(work, name, council.id)).id)
    const postOf = async ({ post, in: place }: { post: string; in: string }) => {
      const known = posts.get(`${post} ${place}`)
      const id = known ?? (await addPost(work, post, councilTeams.has(place) ? (ids.get(place) ?? null) : null)).id
      posts.set(`${post} ${place}`, id)
      return id
    }
    for (const one of vacancies) await postOf(one)
    for (const one of cast) ids.set(one.name, await addSomeone(work, one, await postOf(one), ids))
    await addBodies(work, ids)
    return ids
  })
}

async function addSomeone(work: Work, one: Someone, postId: string, ids: Ids): Promise<string> {
  const monthsAgo = (months: number) => work.clock.today().subtract({ months }).toString()
  const starts = monthsAgo(one.began ?? 24)
  const { id } = await addPerson(work, one.name, { email: emailOf(one) })
  await holdPost(work, postId, id, { starts, interim: one.interim ?? false })
  const place = ids.get(one.in)
  if (place) await addMember(work, place, id, { capacity: 'member', starts })
  for (const role of one.roles) await giveRole(work, id, role, { starts })
  if (one.left !== undefined) await recordLeft(work, id, monthsAgo(one.left))
  else if (one.roles.length > 0) {
    await openAccount(work, id, emailOf(one), null, { oneClick: one.oneClick ?? false })
  }
  return id
}

async function addBodies(work: Work, ids: Ids): Promise<void> {
  const join = async (body: string, name: string, capacity: string) => {
    const person = ids.get(name)
    // Nobody sits on a body before they came to the council.
    const months = Math.min(18, cast.find((one) => one.name === name)?.began ?? 18)
    const starts = work.clock.today().subtract({ months }).toString()
    if (person) await addMember(work, body, person, { capacity, starts })
  }
  for (const { name, kind, meets, chair, members, others } of bodies) {
    const body = await addBody(work, name, kind, meets)
    ids.set(name, body.id)
    await join(body.id, chair, 'chair')
    for (const member of members) await join(body.id, member, 'member')
    for (const [other, capacity] of others) await join(body.id, other, capacity)
  }
  const before = await addBody(work, 'Wexmoor Local Safeguarding Children Board', 'partnership board', '')
  const name = 'Wexmoor Safeguarding Children Partnership Board'
  const after = await addBody(work, name, 'partnership board', 'every quarter', before.id)
  ids.set(name, after.id)
  for (const partner of ['Gareth Lund', 'Farah Siddiqui', 'Dr Samira Rahmani']) await join(after.id, partner, 'member')
  await join(after.id, 'Eluned Pryce', 'adviser')
}

const emailOf = ({ name, in: place }: Someone): string => {
  const own = name
    .toLowerCase()
    .replace(/^(councillor|reverend|dr) /, '')
    .replaceAll(' ', '.')
  const partner = partners.find((one) => one.name === place)
  const domain = partner ? partner.name.toLowerCase().replace(/[^a-z]+/g, '-') : 'wexmoor'
  return `${own}@${domain}.example`
}
