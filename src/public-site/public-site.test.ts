import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../test/set-up/people.ts'
import { type Client, useTestApp } from '../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../spine/access/index.ts'
import { arrangeMeeting } from '../spine/meetings/index.ts'
import { addBody, addMember } from '../spine/people/index.ts'
import { tellFollowersJob } from '../spine/publications/index.ts'
import { performRun } from '../spine/runs/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let director: TestPerson
let meeting: string
let body: { id: string; reference: string }
let outside: Client

beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Kim Keeper', 'programme-manager')
  director = await someone(ground, 'Dee Director', 'director')
  const chair = await someone(ground, 'Councillor Cass', 'councillor')
  body = await asSystem(ground, 'test', async (work) => {
    const made = await addBody(work, 'Scrutiny <Committee>', 'committee', 'Monthly')
    await addMember(work, made.id, chair.id, { capacity: 'chair', starts: '2025-01-01' })
    return made
  })
  meeting = await asPerson(ground, keeper, async (work) => {
    const when = { heldOn: '2026-07-07', startsAt: '18:30', place: 'Room 1' }
    return (await arrangeMeeting(work, body.id, when)).reference
  })
  outside = app.visitor()
})

const publish = async (reference: string, as = keeper) =>
  (await app.as(as)).send(
    `/public-versions/${reference}/publish`,
    { version: await versionOf(reference) },
    `/public-versions/${reference}`,
  )
const versionOf = (reference: string) =>
  asSystem(database.current(), 'test', async (work) => {
    const { version } = await work.tx
      .selectFrom('record')
      .select('version')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow()
    return String(version)
  })
const mails = () =>
  asSystem(database.current(), 'test', (work) =>
    work.tx.selectFrom('outbox').select(['to_address as to', 'subject', 'words']).orderBy('id').execute(),
  )
const tell = () =>
  asSystem(database.current(), 'test', (work) =>
    work.tx
      .selectFrom('run')
      .select('id')
      .where('kind', '=', 'tell followers')
      .where('status', '=', 'waiting')
      .execute(),
  ).then(async (runs) => {
    for (const { id } of runs)
      await performRun(database.current(), [tellFollowersJob('https://here')], id, () => undefined)
  })

describe('the public site (H26, H27, H30)', () => {
  it('says nothing of what nobody published, and shows no part in which nothing stands', async () => {
    const home = (await outside.get('/public')).body
    expect(home).toContain('Nothing has been published yet')
    expect(home).not.toContain('/public/meetings')
    expect((await outside.get(`/public/meetings/${meeting}`)).status).toBe(404)
    expect(JSON.parse((await outside.get('/public/data/persons.json')).body).items).toEqual([])
  })

  it('follows by e-mail only once confirmed by the link, and stops by another', async () => {
    expect((await outside.send('/public/follow', { email: 'nobody', follows: '' })).status).toBe(422)
    const wrong = await outside.send(
      '/public/follow',
      { email: 'a@example.org', follows: 'nothing/X' },
      '/public/follow',
    )
    expect(wrong.status).toBe(422)
    const asked = await outside.send('/public/follow', { email: 'Ada@example.org', follows: 'meetings' })
    expect(asked.location).toBe('/public/follow/sent')
    const never = await outside.send('/public/follow', { email: 'bob@example.org', follows: '' })
    expect(never.location).toBe('/public/follow/sent')
    const link = /\/public\/follow\/confirm\/\w+/.exec(
      (await mails()).find(({ to }) => to === 'ada@example.org')?.words ?? '',
    )?.[0]
    expect((await outside.get(link ?? '')).body).toContain('ada@example.org')
    // Twice the same tells nobody who follows, and sends nothing.
    const before = (await mails()).length
    await outside.send('/public/follow', { email: 'ada@example.org', follows: 'meetings' })
    expect(await mails()).toHaveLength(before)
    expect((await outside.send(link ?? '', {})).status).toBe(200)
    expect((await publish(meeting)).status).toBe(303)
    await tell()
    const told = (await mails()).filter(({ subject }) => subject.startsWith('Published:'))
    expect(told.map(({ to }) => to)).toEqual(['ada@example.org'])
    expect(told[0]?.words).toContain(`https://here/public/meetings/${meeting}`)
    const away = /\/public\/follow\/stop\/\w+/.exec(told[0]?.words ?? '')?.[0] ?? ''
    expect((await outside.get(away)).body).toContain('Stop telling me')
    expect((await outside.send(away, {})).body).toContain('Your address is off the list')
    expect((await outside.get(away)).status).toBe(404)
    const left = await asSystem(database.current(), 'test', (work) =>
      work.tx.selectFrom('follower').select('email').execute(),
    )
    expect(left.map(({ email }) => email)).toEqual(['bob@example.org'])
  })

  it('shows what is published as a page, a file, a feed, a calendar and data', async () => {
    await publish(body.reference)
    const shown = (await outside.get(`/public/meetings/${meeting}`)).body
    expect(shown).toContain('7 July 2026')
    expect((await outside.get(`/public/meetings/${meeting}/page.html`)).body).toContain('Room 1')
    expect((await outside.get(`/public/committees/${body.reference}`)).body).toContain('Councillor Cass')
    const feed = (await outside.get('/public/meetings/feed.atom')).body
    expect(feed).toContain('<title>Scrutiny &lt;Committee&gt;')
    expect(feed).not.toContain('committees/')
    const calendar = (await outside.get('/public/calendar.ics')).body
    expect(calendar).toContain('DTSTART:20260707T173000Z')
    const read = async (name: string) => JSON.parse((await outside.get(`/public/data/${name}.json`)).body).items
    const [person] = await read('persons')
    const [membership] = await read('memberships')
    const [post] = await read('posts')
    expect(person).toMatchObject({ name: 'Councillor Cass' })
    expect(membership).toMatchObject({
      person_id: person.id,
      organization_id: body.id,
      post_id: post.id,
      role: 'chair',
    })
    expect(await read('meetings')).toMatchObject([{ start_date: '2026-07-07T18:30', organization_id: body.id }])
    const csv = (await outside.get('/public/data/memberships.csv')).body
    expect(csv.split('\r\n')[0]).toContain('id,person_id,organization_id,post_id,role,modified')
    const page = (await outside.get('/public/data')).body
    for (const field of Object.keys(membership)) expect(page).toContain(field)
  })

  it('withdraws at once with the reason shown, everywhere, and lets it be published anew', async () => {
    const at = `/public-versions/${meeting}`
    const client = await app.as(director)
    expect((await client.send(`${at}/withdraw`, { reason: '' }, at)).status).toBe(422)
    expect((await client.send(`${at}/withdraw`, { reason: 'The place was wrong' }, at)).status).toBe(303)
    const gone = await outside.get(`/public/meetings/${meeting}`)
    expect([gone.status, gone.body.includes('The place was wrong'), gone.body.includes('Room 1')]).toEqual([
      410,
      true,
      false,
    ])
    expect((await outside.get(`/public/meetings/${meeting}/page.html`)).status).toBe(404)
    expect((await outside.get('/public/calendar.ics')).body).not.toContain('VEVENT')
    expect((await outside.get('/public/meetings')).body).toContain('The place was wrong')
    expect((await outside.get('/public/feed.atom')).body).toContain(`Withdrawn: ${meeting}`)
    const stubs = JSON.parse((await outside.get('/public/data/publications.json')).body).items
    expect(stubs).toContainEqual(expect.objectContaining({ kind: 'meeting', title: '', deleted: true }))
    expect((await publish(meeting)).status).toBe(303)
    expect((await outside.get(`/public/meetings/${meeting}`)).status).toBe(200)
  })

  it('publishes only what is the public’s: no board, and no meeting that is only proposed', async () => {
    const board = await asSystem(database.current(), 'test', (work) => addBody(work, 'A board', 'officer board', ''))
    expect((await publish(board.reference)).status).toBe(409)
    expect((await outside.get('/public/committees')).body).not.toContain('A board')
  })
})
