import { describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../test/set-up/people.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { asSystem } from '../access/index.ts'
import { addBody, addMember } from '../people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const aBody = (name: string, kind: 'committee' | 'working group', ...members: TestPerson[]) =>
  asSystem(database.current(), 'test set-up', async (work) => {
    const body = await addBody(work, name, kind, '')
    for (const one of members) {
      await addMember(work, body.id, one.person, { capacity: 'member', starts: '2026-01-01' })
    }
    return body
  })

const typed = { heldOn: '30 June 2026', startsAt: '2pm', place: 'Committee Room 2' }

describe('a meeting', () => {
  it('is arranged by the programme manager, with the day on which a committee’s papers are due (CAL-3)', async () => {
    const manager = await someone(database.current(), 'Mo Hart', 'programme-manager')
    const member = await someone(database.current(), 'Councillor Ash Penn', 'councillor')
    const other = await someone(database.current(), 'Councillor Jo Birch', 'councillor')
    const body = await aBody('Children’s Committee', 'committee', member)
    const client = await app.as(manager)
    const made = await client.send('/meetings/new', { ...typed, body: body.id })
    expect(made.status).toBe(303)
    const address = made.location ?? ''
    const page = await client.get(address)
    expect(page.body).toContain('Monday 22 June 2026')
    expect(page.body).toContain('5 clear working days')
    expect(page.body).toContain('30 June 2026 at 2pm')
    expect((await (await app.as(member)).get(address)).status).toBe(200)
    expect((await (await app.as(other)).get(address)).status).toBe(404)
    expect((await (await app.as(other)).get('/meetings')).body).not.toContain(address)
    expect((await (await app.as(member)).get('/meetings/new')).status).toBe(403)
    const calendar = await client.get(`${address}/meeting.ics`)
    expect(calendar.headers['content-type']).toContain('text/calendar')
    expect(calendar.body).toContain('DTSTART:20260630T130000Z')
    expect(calendar.body).toContain('SUMMARY:Children’s Committee')
  })

  it('gives back what was typed when the day is not one', async () => {
    const manager = await someone(database.current(), 'Nia Pool', 'programme-manager')
    const body = await aBody('Steering Group', 'working group', manager)
    const client = await app.as(manager)
    const wrong = await client.send('/meetings/new', {
      ...typed,
      heldOn: '31 June 2026',
      startsAt: '25:00',
      body: body.id,
    })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('“31 June 2026” is not a day')
    expect(wrong.body).toContain('value="31 June 2026"')
    expect(wrong.body).toContain('Enter the time it starts')
  })

  it('follows the body’s cycle: next dates are proposals with the standing agenda until someone arranges them', async () => {
    const manager = await someone(database.current(), 'Ola Reed', 'programme-manager')
    const body = await aBody('Inspection Steering Group', 'working group', manager)
    const client = await app.as(manager)
    const at = `/meetings/bodies/${body.reference}`
    const cycle = { version: '', repeats: 'when needed', firstOn: '13 January 2026', startsAt: '10am', place: 'Room 1' }
    const rest = { papersDays: '3', standingAgenda: 'Notes of the last meeting\n\nThe work plan' }
    const refused = await client.send(`${at}/cycle`, { ...cycle, ...rest })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Say how often it meets')
    expect((await client.send(`${at}/cycle`, { ...cycle, ...rest, repeats: 'monthly' })).status).toBe(303)
    expect((await client.send(`${at}/propose`, {}, at)).status).toBe(303)
    const page = await client.get(at)
    expect(page.body).toContain('14 July 2026')
    expect(page.body).toContain('9 July 2026')
    expect(page.body.match(/Proposed/g)).toHaveLength(6)
    const first = /\/meetings\/(MTG-\d+)"/.exec(page.body)?.[1] ?? ''
    expect((await client.get(`/meetings/${first}`)).body).toContain('<li>The work plan</li>')
    expect((await client.send(`/meetings/${first}/confirm`, {}, `/meetings/${first}`)).status).toBe(303)
    expect((await client.get(at)).body.match(/Proposed/g)).toHaveLength(5)
    await client.send(`${at}/propose`, {}, at)
    expect((await client.get(at)).body).toContain('8 June 2027')
  })

  it('is recorded once its day has come, and not before', async () => {
    const manager = await someone(database.current(), 'Pat Quay', 'programme-manager')
    const body = await aBody('Programme Board', 'working group', manager)
    const client = await app.as(manager)
    const future = (await client.send('/meetings/new', { ...typed, body: body.id })).location ?? ''
    const early = await client.send(`${future}/record`, { version: '1', decisions: 'Noted' }, `${future}/record`)
    expect(early.status).toBe(409)
    const past = (await client.send('/meetings/new', { ...typed, heldOn: '9 June 2026', body: body.id })).location ?? ''
    const held = {
      version: '1',
      decisions: 'Agreed the plan\nAsked for audit themes',
      [`attendance-${manager.person}`]: 'apologies',
    }
    expect((await client.send(`${past}/record`, held)).status).toBe(303)
    const page = (await client.get(past)).body
    expect(page).toContain('Asked for audit themes')
    expect(page).toContain('Pat Quay, member: apologies')
    expect(page).toContain('recorded the meeting')
  })

  it('keeps what was recommended beside what was decided, and makes actions of decisions, said on both threads', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Quin Rowe', 'programme-manager')
    const member = await someone(ground, 'Councillor Sid Tarn', 'councillor')
    const body = await aBody('Members’ Board', 'committee', member)
    const client = await app.as(manager)
    const at = (await client.send('/meetings/new', { ...typed, heldOn: '9 June 2026', body: body.id })).location ?? ''
    const heading = {
      subject: 'Cover',
      reportOf: 'Director',
      openness: 'public',
      purpose: 'decision',
      asAt: '8 June 2026',
    }
    const paper = await client.send('/papers/new', { ...heading, meeting: at.slice(10), template: 'board-paper' })
    for (const key of ['summary', 'recommendation', 'background', 'implications', 'conclusion', 'contact']) {
      const words = key === 'recommendation' ? 'Agree cover for three posts.' : 'Words.'
      await client.send(`${paper.location}/sections/${key}`, { version: '1', words, ready: 'yes' })
    }
    expect((await client.send(`${paper.location}/freeze`, { version: '1' })).status).toBe(303)

    const form = (await client.get(`${at}/record`)).body
    expect(form).toContain('>Agree cover for three posts.</textarea>')
    const key = (paper.location ?? '').slice(8)
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
    const decided = {
      [`recommended-${key}`]: 'Agree cover for three posts.',
      [`words-${key}`]: 'Agreed cover for two.',
    }
    const saved = await client.send(`${at}/record`, { version, ...decided, decisions: 'Noted the plan' })
    expect(saved.status).toBe(303)
    const page = (await client.get(at)).body
    expect(page).toContain('Recommended: Agree cover for three posts.')
    const raise = new RegExp(`${at}/decisions/[^/]+/raise`).exec(page)?.[0] ?? ''
    expect((await client.get(raise)).body).toContain('>Agreed cover for two.</textarea>')
    const refused = await client.send(raise, { words: 'Name the two', due: '31 June 2026' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('>Name the two</textarea>')
    const action = { words: 'Name the two', due: '30 June 2026' }
    expect((await client.send(raise, action)).location).toBe(at)
    const after = (await client.get(at)).body
    const reference = /It became[\s\S]*?(ACT-\d+)/.exec(after)?.[1] ?? ''
    const actionPage = (await client.get(`/actions/${reference}`)).body
    expect(actionPage).toContain('arises from')
    expect(actionPage).toContain('Members’ Board, 9 June 2026')
    // The member reads the decision; the action is the service's.
    const theirs = (await (await app.as(member)).get(at)).body
    expect(theirs).toContain('Agreed cover for two.')
    expect(theirs).not.toContain(reference)
    expect(theirs).not.toContain('Make an action of it')

    // A decision that became an action stays; its words may change, and the order too.
    const again = (await client.get(`${at}/record`)).body
    const [first, second] = [...again.matchAll(/name="words-([^"]+)"/g)].map((one) => one[1])
    const now = /name="version" value="(\d+)"/.exec(again)?.[1] ?? ''
    const lost = await client.send(`${at}/record`, {
      version: now,
      [`words-${first}`]: '',
      [`words-${second}`]: 'Noted',
      decisions: '',
    })
    expect(lost.status).toBe(422)
    expect(lost.body).toContain(`became ${reference}, so it stays`)
    const half = { [`recommended-${second}`]: 'Note the plan', [`words-${second}`]: '' }
    const unsaid = await client.send(`${at}/record`, {
      version: now,
      [`words-${first}`]: 'Agreed two.',
      ...half,
      decisions: '',
    })
    expect(unsaid.body).toContain('Say what was decided, or empty both')
    const mended = {
      version: now,
      [`words-${first}`]: 'Agreed two.',
      [`words-${second}`]: '',
      decisions: 'Thanked them',
    }
    expect((await client.send(`${at}/record`, mended)).status).toBe(303)
    const last = (await client.get(at)).body
    expect(last).toContain('Agreed two.')
    expect(last).toContain('Thanked them')
    expect(last).not.toContain('Noted the plan')
    expect(last).toContain(reference)
  })
})
