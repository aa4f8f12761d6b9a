import type { PeopleField } from './people-headings.ts'
import type { PersonLine } from './read-people-sheets.ts'
import { nameKey, nearlySameName } from './same-name.ts'

/** A person on the register: as they stand today, or as they stood on their last day. */
export type KnownPerson = {
  id: string
  reference: string
  name: string
  email: string
  telephone: string
  leftOn: string | null
  posts: { title: string; team: string | null }[]
  teams: string[]
  organisations: string[]
}

export type Compared = {
  line: PersonLine
  person: KnownPerson | null
  /** What confirming would change, by field; every field that is given, for somebody new. */
  changes: Partial<Record<PeopleField, { was: string; now: string }>>
  problems: Partial<Record<PeopleField, string>>
  notes: Partial<Record<PeopleField, string>>
}

export type ComparedFile = {
  rows: Compared[]
  /** People of the organisation who are here today and not in the file: perhaps leavers, never taken to be. */
  missing: KnownPerson[]
}

/**
 * Compares a file with the register. A line is about the person with its e-mail address, else about the only person of
 * its name in the organisation or without an address to tell them apart. An empty cell says nothing. Running the same
 * file again finds nothing to change.
 */
export function comparePeople(
  lines: readonly PersonLine[],
  known: readonly KnownPerson[],
  organisation: string,
  today: string,
): ComparedFile {
  const register = indexed(known)
  const taken = new Map<string, number>()
  const rows = lines.map((line): Compared => {
    const problems = { ...line.problems }
    const whole = { ...line, organisation: line.organisation || organisation }
    const found = find(whole, register)
    if ('problem' in found) problems.name ??= found.problem
    const person = 'person' in found ? found.person : null
    const before = person ? taken.get(person.id) : undefined
    if (before !== undefined) problems.name ??= `Row ${before} is about the same person.`
    if (person && before === undefined) taken.set(person.id, line.row)
    const notes = person ? notesOn(whole, person) : notesOnNew(whole, known)
    return { line: whole, person, changes: changesOf(whole, person), problems, notes }
  })
  const named = new Set(lines.flatMap((line) => [nameKey(line.name), line.email.toLowerCase()]))
  const missing = known.filter(
    (one) =>
      one.organisations.some((each) => same(each, organisation)) &&
      (one.leftOn === null || one.leftOn >= today) &&
      !taken.has(one.id) &&
      !named.has(nameKey(one.name)) &&
      !(one.email && named.has(one.email.toLowerCase())),
  )
  return { rows, missing }
}

type Register = { byEmail: Map<string, KnownPerson>; byName: Map<string, KnownPerson[]> }

const indexed = (known: readonly KnownPerson[]): Register => ({
  byEmail: new Map(known.filter((one) => one.email).map((one) => [one.email.toLowerCase(), one])),
  byName: Map.groupBy(known, (one) => nameKey(one.name)),
})

function find(line: PersonLine, register: Register): { person: KnownPerson | null } | { problem: string } {
  const byEmail = line.email ? register.byEmail.get(line.email.toLowerCase()) : undefined
  if (byEmail) return { person: byEmail }
  const namesakes = register.byName.get(nameKey(line.name)) ?? []
  const here = namesakes.filter((one) => one.organisations.some((each) => same(each, line.organisation)))
  // Somebody of the name elsewhere is the same person only while nothing tells them apart: a contact named in a plan.
  const elsewhere = namesakes.filter((one) => one.organisations.length === 0 || !line.email || !one.email)
  const candidates = here.length > 0 ? here : elsewhere
  if (candidates.length < 2) return { person: candidates[0] ?? null }
  const references = candidates.map((one) => one.reference).join(', ')
  return { problem: `Several people have this name: ${references}. Give the e-mail address that Sightline holds.` }
}

function changesOf(line: PersonLine, person: KnownPerson | null): Compared['changes'] {
  const changes: Compared['changes'] = {}
  const say = (field: PeopleField, was: string, now: string, alike: boolean) => {
    if (now !== '' && !alike) changes[field] = { was, now }
  }
  const { name, email, telephone, post, team, organisation, leftOn } = line
  if (!person) {
    for (const field of fieldsOfNew) say(field, '', line[field], false)
    return changes
  }
  say('name', person.name, name, nameKey(name) === nameKey(person.name))
  say('email', person.email, email, same(email, person.email))
  say('telephone', person.telephone, telephone, digits(telephone) === digits(person.telephone))
  // The file of a council that still lists somebody who has left gives them nothing back unasked.
  if (person.leftOn !== null && leftOn === '') return changes
  const posts = person.posts.map((one) => one.title).join(', ')
  const holds = person.posts.some((one) => same(one.title, post) && (!team || !one.team || same(one.team, team)))
  say('post', posts, post, holds)
  say(
    'team',
    person.teams.join(', '),
    team,
    person.teams.some((one) => same(one, team)),
  )
  const belongs = person.organisations.some((one) => same(one, organisation))
  say('organisation', person.organisations.join(', '), organisation, belongs)
  say('leftOn', person.leftOn ?? '', leftOn, leftOn === person.leftOn)
  return changes
}

const fieldsOfNew = ['name', 'email', 'telephone', 'post', 'team', 'organisation', 'starts', 'leftOn'] as const

function notesOn(line: PersonLine, person: KnownPerson): Compared['notes'] {
  if (person.leftOn === null || line.leftOn !== '') return {}
  return { leftOn: 'Sightline has them as having left, and the file does not. That is left as it is.' }
}

function notesOnNew(line: PersonLine, known: readonly KnownPerson[]): Compared['notes'] {
  const like = known.filter((one) => nearlySameName(one.name, line.name) || nameKey(one.name) === nameKey(line.name))
  if (like.length === 0) return {}
  const names = like.slice(0, 3).map((one) => `${one.name} (${one.reference})`)
  return { name: `is this ${names.join(' or ')}? Then give the same name or e-mail address in the file.` }
}

const same = (one: string, other: string) => tidy(one) === tidy(other)
const tidy = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
const digits = (text: string) => text.replace(/\D/g, '').replace(/^(00)?44/, '0')
