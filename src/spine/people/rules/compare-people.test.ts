import { describe, expect, it } from 'vitest'
import { comparePeople, type KnownPerson } from './compare-people.ts'
import type { PersonLine } from './read-people-sheets.ts'

const council = 'Testshire Council'
const today = '2026-06-16'
const line = (name: string, more: Partial<PersonLine> = {}): PersonLine => ({
  row: 2,
  name,
  email: '',
  telephone: '',
  post: '',
  team: '',
  organisation: '',
  starts: '',
  leftOn: '',
  problems: {},
  ...more,
})
const known = (reference: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  id: reference,
  reference,
  name,
  email: '',
  telephone: '',
  leftOn: null,
  posts: [],
  teams: [],
  organisations: [council],
  ...more,
})
const compare = (lines: PersonLine[], people: KnownPerson[]) => comparePeople(lines, people, council, today)
const one = (given: PersonLine, ...people: KnownPerson[]) => {
  const [row] = compare([given], people).rows
  if (!row) throw new Error('no row')
  return row
}

describe('whom a line is about', () => {
  it('goes by the e-mail address before the name', () => {
    const ann = known('PER-1', 'Ann Lee', { email: 'ann@example.org' })
    const row = one(line('Ann Hart', { email: 'Ann@Example.org' }), known('PER-2', 'Ann Hart'), ann)
    expect(row.person?.reference).toBe('PER-1')
    expect(row.changes).toEqual({ name: { was: 'Ann Lee', now: 'Ann Hart' } })
  })

  it('is the same person of the organisation when only the address has changed', () => {
    const row = one(
      line('Ann Lee', { email: 'new@example.org' }),
      known('PER-1', 'Ann Lee', { email: 'old@example.org' }),
    )
    expect(row.changes).toEqual({ email: { was: 'old@example.org', now: 'new@example.org' } })
  })

  it('is a contact of no organisation that has the name', () => {
    const row = one(line('Cllr Ann Lee'), known('PER-9', 'Ann Lee', { organisations: [] }))
    expect(row.person?.reference).toBe('PER-9')
    expect(row.changes).toEqual({ organisation: { was: '', now: council } })
  })

  it('is somebody new when a namesake of another organisation has another address, and says so', () => {
    const police = known('PER-3', 'Ann Lee', { email: 'a@police.example', organisations: ['Police'] })
    const row = one(line('Ann Lee', { email: 'ann@example.org' }), police)
    expect(row.person).toBeNull()
    expect(row.notes.name).toContain('Ann Lee (PER-3)')
  })

  it('is a problem when several have the name', () => {
    const row = one(line('Ann Lee'), known('PER-1', 'Ann Lee'), known('PER-2', 'Ann Lee'))
    expect(row.problems.name).toContain('PER-1, PER-2')
  })

  it('is a problem when an earlier line is about the same person', () => {
    const ann = known('PER-1', 'Ann Lee', { email: 'ann@example.org' })
    const lines = [line('Ann Lee', { row: 2 }), line('Ann L', { row: 3, email: 'ann@example.org' })]
    expect(compare(lines, [ann]).rows.map((row) => row.problems.name)).toEqual([
      undefined,
      'Row 2 is about the same person.',
    ])
  })

  it('asks about a name that is nearly the same', () => {
    expect(one(line('Sian Rees'), known('PER-4', 'Siân Rees')).notes.name).toContain('Siân Rees (PER-4)')
  })
})

describe('what would change', () => {
  const ann = known('PER-1', 'Ann Lee', {
    telephone: '+44 1234 567890',
    posts: [{ title: 'Team Manager', team: 'Fostering' }],
    teams: ['Fostering'],
  })

  it('is nothing for the same facts written another way, or not given', () => {
    const same = { telephone: '01234 567 890', post: 'team  manager', team: 'FOSTERING', organisation: council }
    expect(one(line('Ms Ann Lee', same), ann).changes).toEqual({})
    expect(one(line('Ann Lee'), ann).changes).toEqual({})
  })

  it('is the post and the team when the same title is in another team', () => {
    expect(one(line('Ann Lee', { post: 'Team Manager', team: 'Early Help' }), ann).changes).toEqual({
      post: { was: 'Team Manager', now: 'Team Manager' },
      team: { was: 'Fostering', now: 'Early Help' },
    })
  })

  it('gives nothing back unasked to somebody who has left', () => {
    const row = one(line('Ann Lee', { post: 'Director' }), { ...ann, leftOn: '2026-03-31' })
    expect(row.changes).toEqual({})
    expect(row.notes.leftOn).toContain('having left')
  })
})

describe('who is missing', () => {
  it('is whoever of the organisation is here and not in the file, even where the line has a problem', () => {
    const people = [
      known('PER-1', 'In File'),
      known('PER-2', 'Not There'),
      known('PER-3', 'Left Before', { leftOn: '2026-01-31' }),
      known('PER-4', 'Of Police', { organisations: ['Police'] }),
      known('PER-5', 'With Problem'),
    ]
    const lines = [line('In File'), line('With Problem', { problems: { email: 'wrong' } })]
    expect(compare(lines, people).missing.map((person) => person.reference)).toEqual(['PER-2'])
  })
})
