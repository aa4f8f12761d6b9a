import { Temporal } from 'temporal-polyfill'
import { plural } from '../../../kernel/text.ts'
import { insist, type Work } from '../../access/index.ts'
import { changePerson, endPart, recordLeft } from '../register/change-person.ts'
import { addMember, addPerson, holdPost } from '../register-people.ts'
import type { Compared, ComparedFile } from '../rules/compare-people.ts'
import { membershipsOf, postsHeldBy } from '../store/person-details.ts'
import { type Places, placesOf } from './places.ts'

/** Who of those missing from the file has left, and their last day (ISO). */
export type Leavers = { ids: readonly string[]; lastDay: string }

/** Does what a compared file asks, leaving out lines with a problem. Returns what was done as a sentence. */
export async function applyPeople(work: Work, file: ComparedFile, leavers: Leavers): Promise<string> {
  insist(work.actor, 'keep people')
  const places = await placesOf(work)
  const counts = { added: 0, changed: 0, leftOut: 0 }
  for (const row of file.rows) {
    if (Object.keys(row.problems).length > 0) counts.leftOut += 1
    else if (row.person === null) {
      await addLine(work, row, places)
      counts.added += 1
    } else if (Object.keys(row.changes).length > 0) {
      await changeLine(work, row, row.person, places)
      counts.changed += 1
    }
  }
  const gone = file.missing.filter((one) => leavers.ids.includes(one.id))
  for (const { id } of gone) await recordLeft(work, id, leavers.lastDay)
  const parts = [`${plural(counts.added, 'person', 'people')} added`, `${counts.changed} changed`]
  if (gone.length > 0) parts.push(`${gone.length} recorded as having left`)
  if (counts.leftOut > 0) parts.push(`${plural(counts.leftOut, 'row')} left out because of a problem`)
  return `${parts.join(', ')}.`
}

async function addLine(work: Work, { line }: Compared, places: Places): Promise<void> {
  const { id } = await addPerson(work, line.name, { email: line.email, telephone: line.telephone })
  const starts = line.starts || earlier(line.leftOn, work.clock.today().toString())
  await settle(work, id, line, starts, places)
  if (line.leftOn) await recordLeft(work, id, line.leftOn)
}

/** Gives a post, team and organisation: the most exact of them carries the others with it. */
async function settle(
  work: Work,
  personId: string,
  line: { post: string; team: string; organisation: string },
  starts: string,
  places: Places,
): Promise<void> {
  const organisation = line.organisation ? await places.organisation(line.organisation) : null
  const team = line.team && organisation ? await places.team(line.team, organisation) : null
  if (line.post) {
    const post = await places.post(line.post, team, organisation)
    await holdPost(work, post.id, personId, { starts })
    if (post.teamId !== null) return
  }
  const group = team ?? organisation
  if (group) await addMember(work, group, personId, { capacity: 'member', starts })
}

type Person = NonNullable<Compared['person']>

async function changeLine(work: Work, { line, changes }: Compared, person: Person, places: Places): Promise<void> {
  if (changes.name || changes.email || changes.telephone) {
    const now = {
      name: changes.name?.now ?? person.name,
      email: changes.email?.now ?? person.email,
      telephone: changes.telephone?.now ?? person.telephone,
    }
    const { version } = await work.tx
      .selectFrom('record')
      .select('version')
      .where('id', '=', person.id)
      .executeTakeFirstOrThrow()
    await changePerson(work, person.reference, version, now)
  }
  if (changes.post || changes.team || changes.organisation) {
    const starts = line.starts || earlier(line.leftOn, work.clock.today().toString())
    const before = Temporal.PlainDate.from(starts).subtract({ days: 1 }).toString()
    if (changes.post || changes.organisation) await endPosts(work, person.id, before)
    if (changes.team || changes.organisation)
      await endGroups(work, person.id, before, changes.organisation !== undefined)
    const post = changes.post || changes.organisation ? line.post : ''
    // Where only the post changes and the file names no team, somebody stays in the one team that they have.
    const stays = !changes.organisation && person.organisations.length === 1 && person.teams.length === 1
    const team = line.team || (stays ? (person.teams[0] ?? '') : '')
    await settle(work, person.id, { ...line, post, team }, starts, places)
  }
  if (changes.leftOn) await recordLeft(work, person.id, changes.leftOn.now)
}

async function endPosts(work: Work, personId: string, lastDay: string): Promise<void> {
  for (const post of await postsHeldBy(work, personId)) {
    if (post.ends === null || post.ends > lastDay) await endPart(work, personId, 'posts', post.id, lastDay, post.title)
  }
}

/** Ends memberships of teams and, where somebody moves between organisations, of organisations; never of bodies. */
async function endGroups(work: Work, personId: string, lastDay: string, organisations: boolean): Promise<void> {
  for (const one of await membershipsOf(work, personId)) {
    const inForce = one.ends === null || one.ends > lastDay
    if (!inForce || !(one.kind === 'TEAM' || (organisations && one.kind === 'ORG'))) continue
    await endPart(work, personId, 'memberships', one.id, lastDay, `${one.capacity} of ${one.title}`)
  }
}

const earlier = (leftOn: string, today: string) => (leftOn !== '' && leftOn < today ? leftOn : today)
