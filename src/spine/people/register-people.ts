import type { z } from 'zod'
import { insist, instantOf, type Role, type Work } from '../access/index.ts'
import { createRecord, newId } from '../records/index.ts'
import {
  bodyKind,
  type bodyState,
  organisationKind,
  type organisationState,
  personKind,
  postKind,
  teamKind,
} from './kinds.ts'
import { noteOnPerson, titleOf } from './register/note-on-person.ts'

/** Names of people, posts, teams and bodies are open to whoever is signed in: everyone must be able to say who leads what. */
const readers = ['signed-in']

type Made = Promise<{ id: string; reference: string }>
type Dates = { starts: string; ends?: string | null }

/** Puts a person on the register. With no account they are a contact: named, but unable to sign in. */
export async function addPerson(work: Work, name: string, details: { email?: string; telephone?: string } = {}): Made {
  insist(work.actor, 'keep people')
  const state = { email: details.email ?? '', telephone: details.telephone ?? '', left_on: null }
  return createRecord(work, personKind, { title: name, ownerId: null, readers, state }, { deed: 'added' })
}

export async function addOrganisation(
  work: Work,
  name: string,
  kindOf: z.infer<typeof organisationState>['kind_of'],
): Made {
  insist(work.actor, 'keep people')
  const state = { kind_of: kindOf, predecessor_id: null }
  return createRecord(work, organisationKind, { title: name, ownerId: null, readers, state }, { deed: 'added' })
}

export async function addTeam(work: Work, name: string, organisationId: string): Made {
  insist(work.actor, 'keep people')
  const state = { organisation_id: organisationId }
  return createRecord(work, teamKind, { title: name, ownerId: null, readers, state }, { deed: 'added' })
}

export async function addBody(
  work: Work,
  name: string,
  kindOf: z.infer<typeof bodyState>['kind_of'],
  meets: string,
  predecessorId: string | null = null,
): Made {
  insist(work.actor, 'keep people')
  const state = { kind_of: kindOf, meets, predecessor_id: predecessorId }
  return createRecord(work, bodyKind, { title: name, ownerId: null, readers, state }, { deed: 'added' })
}

export async function addPost(work: Work, title: string, teamId: string | null): Made {
  insist(work.actor, 'keep people')
  return createRecord(work, postKind, { title, ownerId: null, readers, state: { team_id: teamId } }, { deed: 'added' })
}

/** Records who holds a post from a date; `interim` shows beside the name wherever the post is named. */
export async function holdPost(
  work: Work,
  postId: string,
  personId: string,
  held: Dates & { interim?: boolean },
): Promise<void> {
  insist(work.actor, 'keep people')
  const row = { id: newId(instantOf(work).getTime()), post_id: postId, person_id: personId }
  await work.tx
    .insertInto('post_holding')
    .values({ ...row, starts: held.starts, ends: held.ends ?? null, interim: held.interim ?? false })
    .execute()
  await noteOnPerson(work, personId, `given the post ${await titleOf(work, postId)}`)
}

/** Makes a person a member of a body, team or organisation, in a capacity, by date. */
export async function addMember(
  work: Work,
  groupId: string,
  personId: string,
  member: Dates & { capacity: string },
): Promise<void> {
  insist(work.actor, 'keep people')
  const row = { id: newId(instantOf(work).getTime()), group_id: groupId, person_id: personId }
  await work.tx
    .insertInto('membership')
    .values({ ...row, capacity: member.capacity, starts: member.starts, ends: member.ends ?? null })
    .execute()
  await noteOnPerson(work, personId, `made ${member.capacity} of ${await titleOf(work, groupId)}`)
}

/** Gives a person a role, over the whole service or over one record (chair of a body, manager of a team). */
export async function giveRole(
  work: Work,
  personId: string,
  role: Role,
  held: Dates & { overId?: string },
): Promise<void> {
  insist(work.actor, 'keep people')
  const row = { id: newId(instantOf(work).getTime()), person_id: personId, role, over_id: held.overId ?? null }
  await work.tx
    .insertInto('role_holding')
    .values({ ...row, starts: held.starts, ends: held.ends ?? null })
    .execute()
  const over = held.overId ? ` over ${await titleOf(work, held.overId)}` : ''
  await noteOnPerson(work, personId, `given the role ${role}${over}`)
}
