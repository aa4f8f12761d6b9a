import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../access/index.ts'
import { createRecord } from '../../records/index.ts'
import { addBody, addMember, addOrganisation, addPerson, addPost, addTeam, assignLead, holdPost } from '../index.ts'
import { organisationKind } from '../kinds.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let admin: TestPerson
let staff: TestPerson
let partner: TestPerson
const at: Record<string, string> = {}

beforeAll(async () => {
  const ground = database.current()
  admin = await someone(ground, 'Alma Keeper', 'administrator')
  staff = await someone(ground, 'Sam Lowe', 'staff')
  partner = await someone(ground, 'Pat North', 'partner')
  await asSystem(ground, 'test set-up', async (work) => {
    const council = await addOrganisation(work, 'Testshire Council', 'council')
    const team = await addTeam(work, 'Fostering', council.id)
    const board = await addBody(work, 'Executive Board', 'officer board', 'every six weeks')
    const post = await addPost(work, 'Head of Fostering', team.id)
    const una = await addPerson(work, 'Una Vale', { email: 'una@example.org', telephone: '01234 5' })
    const ivo = await addPerson(work, 'Ivo Marsh', { email: 'ivo@example.org' })
    await holdPost(work, post.id, una.id, { starts: '2024-01-01', ends: '2026-03-31' })
    await holdPost(work, post.id, ivo.id, { starts: '2026-05-01', interim: true })
    await addMember(work, board.id, una.id, { capacity: 'chair', starts: '2024-01-01' })
    const led = await createRecord(
      work,
      organisationKind,
      {
        title: 'A thing to lead',
        ownerId: null,
        readers: ['role:staff', 'role:administrator'],
        state: { kind_of: 'other', predecessor_id: null },
      },
      { deed: 'added' },
    )
    await assignLead(work, {
      recordId: led.id,
      personId: una.id,
      capacity: 'lead',
      starts: '2024-01-01',
      trained: true,
    })
    Object.assign(at, { una: una.reference, ivo: ivo.reference, post: post.reference, board: board.reference })
  })
})

describe('the list of people', () => {
  it('shows staff everything, filtered, sorted and as files', async () => {
    const client = await app.as(staff)
    const list = await client.get('/people?team=TEAM-1')
    expect(list.body).toContain('Ivo Marsh')
    expect(list.body).toContain('Head of Fostering (interim)')
    expect(list.body).not.toContain('Una Vale')
    expect(list.body).not.toContain('Add a person')
    expect((await client.get('/people?body=BODY-1')).body).toContain('Una Vale')
    expect((await client.get('/people?name=una%40')).body).toContain('People <span class="sl-count">(1)')
    const names = (body: string) => [...body.matchAll(/href="\/people\/PER-\d+">([^<]+)</g)].map((found) => found[1])
    const back = await client.get('/people?sort=name&direction=descending')
    expect(names(back.body)[0]).toBe('Una Vale')
    const csv = await client.get('/people/export/csv?team=TEAM-1')
    expect(csv.body.trim().split('\r\n')).toHaveLength(2)
    expect(csv.body).toContain('ivo@example.org')
    const excel = await client.get('/people/export/excel')
    expect(excel.headers['content-type']).toContain('spreadsheetml')
  })

  it('shows partners names alone, and their queries find no more', async () => {
    const client = await app.as(partner)
    const list = await client.get('/people')
    expect(list.status).toBe(200)
    expect(list.body).toContain('Una Vale')
    expect(list.body).not.toContain('una@example.org')
    expect(list.body).not.toContain('Head of Fostering')
    for (const path of [`/people/${at['una']}`, '/people/export/csv', '/people/posts', '/people/bodies']) {
      expect((await client.get(path)).status).toBe(403)
    }
    const found = await asPerson(database.current(), partner, async (work) => ({
      people: await work.tx.selectFrom('person').select('id').execute(),
      memberships: await work.tx.selectFrom('membership').select('id').execute(),
      roles: await work.tx.selectFrom('role_holding').select('person_id').execute(),
      events: await work.tx
        .selectFrom('event as e')
        .innerJoin('record as r', 'r.id', 'e.record_id')
        .select('e.record_id')
        .where('r.kind', '=', 'PER')
        .execute(),
    }))
    expect(found.people).toEqual([{ id: partner.id }])
    expect(found.memberships).toEqual([])
    expect(new Set(found.roles.map((row) => row.person_id))).toEqual(new Set([partner.id]))
    expect(new Set(found.events.map((row) => row.record_id))).toEqual(new Set([partner.id]))
  })
})

describe('a person', () => {
  it('is shown with posts, memberships, what they lead and history', async () => {
    const { body } = await (await app.as(staff)).get(`/people/${at['una']}`)
    for (const words of [
      'Head of Fostering',
      '1 January 2024 to 31 March 2026',
      'chair',
      'A thing to lead',
      'lead, trained',
    ]) {
      expect(body).toContain(words)
    }
    expect(body).not.toContain('Record that they have left')
  })

  it('is added once, with a warning about a namesake', async () => {
    const client = await app.as(admin)
    const bad = await client.send('/people/add', { name: ' ', email: 'nope' })
    expect(bad.status).toBe(422)
    expect(bad.body).toContain('Enter the person’s name')
    const added = await client.send('/people/add', { name: 'Nell  Frost', email: '', telephone: '' })
    expect(added.status).toBe(303)
    const warned = await client.send('/people/add', { name: 'Ms Nell Frost', email: '', telephone: '' })
    expect(warned.status).toBe(200)
    expect(warned.body).toContain('is on the register already')
    const namesake = /name="namesake" value="([^"]+)"/.exec(warned.body)?.[1] ?? ''
    expect((await client.send('/people/add', { name: 'Nell Frost', namesake })).status).toBe(303)
  })

  it('is changed, undone, and never overwritten unseen', async () => {
    const client = await app.as(admin)
    const page = await client.get(`/people/${at['ivo']}/change`)
    const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? ''
    const change = (telephone: string) =>
      client.send(`/people/${at['ivo']}/change`, { name: 'Ivo Marsh', email: 'ivo@example.org', telephone, version })
    expect((await change('01 11')).status).toBe(303)
    const stale = await change('02 22')
    expect(stale.body).toContain('What differs')
    const undone = await client.send(`/people/${at['ivo']}/undo?version=${Number(version) + 1}`, {}, '/people')
    expect(undone.status).toBe(303)
    expect((await client.get(`/people/${at['ivo']}`)).body).not.toContain('01 11')
  })

  it('leaves on a date: posts end with it, what they lead stays and asks for a new lead', async () => {
    const client = await app.as(admin)
    const path = `/people/${at['una']}/leave`
    expect((await client.send(path, { 'left-day': '31', 'left-month': '2', 'left-year': '2026' })).status).toBe(422)
    const left = await client.send(path, { 'left-day': '31', 'left-month': '5', 'left-year': '2026' })
    expect(left.status).toBe(303)
    const page = await client.get(`/people/${at['una']}`)
    expect(page.body).toContain('They still lead 1 thing')
    expect(page.body).toContain('Left 31 May 2026')
    expect(page.body).toContain('Needs a new lead')
    expect((await client.get('/people')).body).not.toContain('Una Vale')
    expect((await client.get('/people?status=left')).body).toContain('Una Vale')
    expect((await client.send(`/people/${at['una']}/back`, {}, `/people/${at['una']}`)).status).toBe(303)
    expect((await client.get('/people')).body).toContain('Una Vale')
  })

  it('is given a post, a membership and a role, and each can be ended', async () => {
    const client = await app.as(admin)
    const ivo = `/people/${at['ivo']}`
    const day = { 'starts-day': '1', 'starts-month': '6', 'starts-year': '2026' }
    expect((await client.send(`${ivo}/posts/add`, { ...day })).status).toBe(422)
    expect((await client.send(`${ivo}/posts/add`, { ...day, title: 'Deputy Director', team: 'TEAM-1' })).status).toBe(
      303,
    )
    const member = { ...day, group: at['board'] ?? '', capacity: 'co-optee' }
    expect((await client.send(`${ivo}/memberships/add`, member)).status).toBe(303)
    expect((await client.send(`${ivo}/roles/add`, { ...day, role: 'king' })).status).toBe(422)
    expect((await client.send(`${ivo}/roles/add`, { ...day, role: 'staff' })).status).toBe(303)
    const page = await client.get(ivo)
    expect(page.body).toContain('Deputy Director')
    expect(page.body).toContain('given the role staff')
    const end = /href="(\/people\/PER-\d+\/memberships\/[^"]+\/end)"/.exec(page.body)?.[1] ?? ''
    expect((await client.send(end, { 'last-day': '15', 'last-month': '6', 'last-year': '2026' })).status).toBe(303)
    expect((await client.get(`/people/bodies/${at['board']}`)).body).toContain('1 June 2026 to 15 June 2026')
  })
})

describe('posts', () => {
  it('are shown as held on any date, with interim holders and vacancies', async () => {
    const client = await app.as(staff)
    expect((await client.get('/people/posts?on=2026-03-01')).body).toMatch(/Una Vale/)
    const gap = await client.get('/people/posts?on=2026-04-15')
    expect(gap.body).toContain('2 posts are vacant')
    expect((await client.get('/people/posts')).body).toMatch(/Ivo Marsh<\/a> <strong[^>]*>\s*Interim/)
    expect((await client.get('/people/posts?on=2026-02-31')).status).toBe(422)
    const post = await client.get(`/people/posts/${at['post']}?on=2026-03-01`)
    expect(post.body).toContain('Held on 1 March 2026 by')
  })
})

describe('teams, bodies and organisations', () => {
  it('are added and changed by administrators, seen by staff', async () => {
    const client = await app.as(admin)
    expect((await client.send('/people/bodies/add', { name: 'New Board' })).body).toContain('Choose what sort it is')
    const added = await client.send('/people/bodies/add', {
      name: 'New Board',
      sort: 'officer board',
      meets: 'monthly',
      predecessor: at['board'] ?? '',
    })
    expect(added.status).toBe(303)
    expect((await client.get(`/people/bodies/${at['board']}`)).body).toContain('Replaced by')
    const path = added.location ?? ''
    const version = /name="version" value="(\d+)"/.exec((await client.get(`${path}/change`)).body)?.[1] ?? ''
    const change = (name: string) => client.send(`${path}/change`, { name, sort: 'officer board', meets: '', version })
    expect((await change('Newer Board')).status).toBe(303)
    expect((await change('Newest Board')).body).toContain('What differs')
    const reader = await app.as(staff)
    expect((await reader.get(path)).body).toContain('Newer Board')
    expect((await reader.get(`${path}/change`)).status).toBe(403)
    for (const folder of ['teams', 'organisations', 'posts']) {
      expect((await client.get(`/people/${folder}/add`)).status).toBe(200)
      expect((await reader.get(`/people/${folder}`)).status).toBe(200)
    }
  })
})
