import { describe, expect, it } from 'vitest'
import {
  codeFor,
  enrol,
  later,
  password,
  recoveryCodesOn,
  secretOn,
  someoneWithPassword,
} from '../../../test/set-up/sign-in.ts'
import { type Client, useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { asSystem } from '../access/index.ts'
import { eventsOf } from './sign-in-events.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const ground = () => database.current()

/** Somebody whose app is set up, signed out again. */
async function enrolled(name: string) {
  const person = await someoneWithPassword(ground(), name, 'staff')
  const client = app.visitor()
  const kept = await enrol(ground(), client, person.email)
  await client.send('/sign-out', {}, '/')
  later(ground(), { minutes: 2 })
  return { ...person, ...kept }
}

const isSignedIn = async (client: Client) => (await client.get('/account')).status === 200
const eventsFor = (id: string) =>
  asSystem(ground(), 'test', async (work) => (await eventsOf(work, id, 50)).map(({ words }) => words))

describe('a password', () => {
  it('fails in the same words for an unknown e-mail, a wrong password, a locked account and a leaver', async () => {
    const known = await enrolled('Ada Marsh')
    const leaver = await enrolled('Lea Verd')
    await asSystem(ground(), 'test', (work) =>
      work.tx.updateTable('person').set({ left_on: '2026-06-01' }).where('id', '=', leaver.id).execute(),
    )
    const said = async (email: string, typed: string) => {
      const reply = await app.visitor().send('/sign-in', { email, password: typed })
      expect(reply.status).toBe(422)
      return /<p id="email-error"[^>]*>(.*?)<\/p>/.exec(reply.body)?.[1]
    }
    const unknown = await said('nobody@example.org', password)
    expect(unknown).toContain('is wrong')
    expect(await said(leaver.email, password)).toBe(unknown)
    for (let tries = 0; tries < 5; tries++) expect(await said(known.email, 'wrong')).toBe(unknown)
    expect(await said(known.email, password), 'locked').toBe(unknown)
    later(ground(), { minutes: 16 })
    expect((await app.visitor().send('/sign-in', { email: known.email, password })).status).toBe(303)
    expect(await eventsFor(known.id)).toContain('Locked for 15 minutes after five wrong tries')
  })

  it('is locked by five wrong tries made side by side', async () => {
    const person = await enrolled('Sid Byside')
    const tries = Array.from({ length: 5 }, () =>
      app.visitor().send('/sign-in', { email: person.email, password: 'wrong' }),
    )
    await Promise.all(tries)
    expect((await app.visitor().send('/sign-in', { email: person.email, password })).status).toBe(422)
  })

  it('does not sign anybody in: the code cannot be skipped', async () => {
    const person = await enrolled('Ben Stone')
    const client = app.visitor()
    const reply = await client.send('/sign-in', { email: person.email, password, next: '/risks' })
    expect(reply.location).toBe('/sign-in/code?then=%2Frisks')
    expect((await client.get('/risks')).location).toMatch(/^\/sign-in\?/)
    expect((await client.get('/account')).status).toBe(303)
    expect((await client.get('/sign-in/second-factor')).location).toBe('/sign-in?with=password')
    const finish = await client.send('/sign-in/second-factor/finish', {}, '/sign-in/code')
    expect(finish.location).toBe('/sign-in?with=password')
    expect(await isSignedIn(client)).toBe(false)
  })

  it('is refused where the form is forged', async () => {
    const person = await enrolled('Cy Wold')
    expect((await app.visitor().forge('/sign-in', { email: person.email, password })).status).toBe(403)
  })

  it('leads to no other site', async () => {
    const person = await enrolled('Dee Ford')
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example']) {
      const client = app.visitor()
      const first = await client.send('/sign-in', { email: person.email, password, next })
      expect(first.location).toBe('/sign-in/code')
      const code = codeFor(ground(), person.secret)
      const second = await client.send('/sign-in/code', { code, next }, '/sign-in/code')
      expect(second.location).toBe('/')
      later(ground(), { minutes: 2 })
    }
  })

  it('is tried a hundred times at most from one network in a quarter of an hour', async () => {
    const person = await enrolled('Net Work')
    await asSystem(ground(), 'test', (work) => work.tx.deleteFrom('sign_in_try').execute())
    const address = await hashOfTestAddress()
    await asSystem(ground(), 'test', async (work) => {
      const rows = Array.from({ length: 99 }, () => ({ id: crypto.randomUUID(), address_hash: address, at: now() }))
      await work.tx.insertInto('sign_in_try').values(rows).execute()
    })
    const spent = async () => (await app.visitor().send('/sign-in', { email: person.email, password })).status === 422
    expect(await spent()).toBe(false)
    await app.visitor().send('/sign-in', { email: 'nobody@example.org', password })
    expect(await spent()).toBe(true)
    later(ground(), { minutes: 16 })
    expect(await spent()).toBe(false)
  })
})

const now = () => new Date(ground().clock.now().epochMilliseconds)

/** What is kept of the address that tests come from, learned from one wrong try. */
async function hashOfTestAddress(): Promise<string> {
  await app.visitor().send('/sign-in', { email: 'nobody@example.org', password })
  return asSystem(ground(), 'test', async (work) => {
    const row = await work.tx.selectFrom('sign_in_try').select('address_hash').executeTakeFirstOrThrow()
    await work.tx.deleteFrom('sign_in_try').execute()
    return row.address_hash
  })
}

describe('a code', () => {
  it('signs in once, under a new token, and is refused the second time', async () => {
    const person = await enrolled('Eve Hill')
    const code = codeFor(ground(), person.secret)
    const first = app.visitor()
    await first.send('/sign-in', { email: person.email, password })
    const before = first.cookies()['session']
    expect((await first.send('/sign-in/code', { code })).status).toBe(303)
    expect(first.cookies()['session']).not.toBe(before)
    expect(await isSignedIn(first)).toBe(true)
    expect(await isSignedIn(app.visitor({ session: before ?? '' }))).toBe(false)

    const second = app.visitor()
    await second.send('/sign-in', { email: person.email, password })
    const replay = await second.send('/sign-in/code', { code })
    expect(replay.status).toBe(422)
    expect(replay.body).toContain('has been used')
    expect((await second.send('/sign-in/code', { code: codeFor(ground(), person.secret, -30) })).status).toBe(422)
    expect((await second.send('/sign-in/code', { code: codeFor(ground(), person.secret, 30) })).status).toBe(303)
  })

  it('is used by one of two who send it at once', async () => {
    const person = await enrolled('Two Gether')
    const code = codeFor(ground(), person.secret)
    const clients = [app.visitor(), app.visitor()]
    for (const client of clients) await client.send('/sign-in', { email: person.email, password })
    const replies = await Promise.all(clients.map((client) => client.send('/sign-in/code', { code })))
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  it('locks the account after five wrong ones, which a right password does not wipe out', async () => {
    const person = await enrolled('Flo Lane')
    const wrong = (client: Client) => client.send('/sign-in/code', { code: '000000' })
    const first = app.visitor()
    await first.send('/sign-in', { email: person.email, password })
    for (let tries = 0; tries < 4; tries++) expect((await wrong(first)).status).toBe(422)
    const second = app.visitor()
    await second.send('/sign-in', { email: person.email, password })
    const fifth = await wrong(second)
    expect(fifth.status).toBe(403)
    expect(fifth.body).toContain('account is locked')
    const good = codeFor(ground(), person.secret)
    expect((await first.send('/sign-in/code', { code: good })).status).toBe(403)
    expect((await app.visitor().send('/sign-in', { email: person.email, password })).status).toBe(422)
    expect(await isSignedIn(first)).toBe(false)
  })

  it('must follow the password within half an hour', async () => {
    const person = await enrolled('Sloe Coach')
    const client = app.visitor()
    await client.send('/sign-in', { email: person.email, password })
    later(ground(), { minutes: 31 })
    expect((await client.get('/sign-in/code')).location).toBe('/sign-in?with=password')
  })
})

describe('a recovery code', () => {
  it('signs in once, however it is typed, and says how many are left', async () => {
    const person = await enrolled('Gus Reed')
    const [code = ''] = person.codes
    expect(person.codes).toHaveLength(10)
    const client = app.visitor()
    await client.send('/sign-in', { email: person.email, password })
    await client.send('/sign-in/code', { code: ` ${code.toUpperCase().replaceAll('-', ' ')} ` })
    expect((await client.get('/')).body).toContain('9 are left')
    const again = app.visitor()
    await again.send('/sign-in', { email: person.email, password })
    expect((await again.send('/sign-in/code', { code })).status).toBe(422)
    const kept = await asSystem(ground(), 'test', (work) =>
      work.tx.selectFrom('recovery_code').select('code_hash').where('person_id', '=', person.id).execute(),
    )
    expect(JSON.stringify(kept)).not.toContain(code.slice(0, 4))
  })

  it('is nobody else’s', async () => {
    const one = await enrolled('One Person')
    const other = await enrolled('Other Person')
    const client = app.visitor()
    await client.send('/sign-in', { email: other.email, password })
    expect((await client.send('/sign-in/code', { code: one.codes[0] ?? '' })).status).toBe(422)
  })

  it('can be downloaded by its owner from the page that shows it, and replaced', async () => {
    const person = await enrolled('Hal Pike')
    const client = await app.as(person)
    const refused = await client.send('/account/recovery-codes', { password: 'wrong' })
    expect(refused.status).toBe(422)
    const shown = await client.send('/account/recovery-codes', { password })
    const fresh = recoveryCodesOn(shown)
    expect(fresh).toHaveLength(10)
    const download = (codes: string[]) =>
      client.send('/account/recovery-codes/download', { codes: codes.join(' ') }, '/account')
    const file = await download(fresh)
    expect(file.headers['content-disposition']).toContain('sightline-recovery-codes.txt')
    expect(file.body.split('\r\n')).toEqual(expect.arrayContaining(fresh))
    expect((await download(person.codes)).status).toBe(409)
    expect((await download(['<script>'])).status).toBe(409)
  })
})

describe('a first sign-in', () => {
  it('shows a secret to scan and to type, takes its code, and gives ten recovery codes once', async () => {
    const person = await someoneWithPassword(ground(), 'Ida Nunn', 'staff')
    const client = app.visitor()
    const reply = await client.send('/sign-in', { email: person.email, password, next: '/risks' })
    expect(reply.location).toBe('/sign-in/second-factor?then=%2Frisks')
    const page = await client.get('/sign-in/second-factor?then=%2Frisks')
    expect(page.body).toContain('src="data:image/svg+xml;base64,')
    const secret = secretOn(page)
    const wrong = await client.send('/sign-in/second-factor', { code: '12345' })
    expect(wrong.status).toBe(422)
    expect(secretOn(wrong)).toBe(secret)
    const early = await client.send('/sign-in/second-factor/finish', {}, '/sign-in/second-factor')
    expect(early.location).toBe('/sign-in?with=password')
    const shown = await client.send('/sign-in/second-factor', { code: codeFor(ground(), secret) })
    expect(recoveryCodesOn(shown)).toHaveLength(10)
    expect(recoveryCodesOn(await client.get('/sign-in/second-factor'))).toEqual([])
    const done = await client.send('/sign-in/second-factor/finish', { next: '/risks' }, '/sign-in/second-factor')
    expect(done.location).toBe('/risks')
    expect(await isSignedIn(client)).toBe(true)
    expect((await eventsFor(person.id)).sort()).toEqual([
      'Account opened',
      'Authenticator app set up',
      'New recovery codes made',
      'Signed in',
    ])
  })

  it('cannot be finished by somebody else who had the password, once its owner has set theirs up', async () => {
    const person = await someoneWithPassword(ground(), 'Jo Keen', 'staff')
    const thief = app.visitor()
    await thief.send('/sign-in', { email: person.email, password })
    const stolen = secretOn(await thief.get('/sign-in/second-factor'))
    const { secret } = await enrol(ground(), app.visitor(), person.email)
    expect(secret).not.toBe(stolen)
    const reply = await thief.send('/sign-in/second-factor', { code: codeFor(ground(), stolen) }, '/sign-in')
    expect(reply.location).toBe('/sign-in?with=password')
    expect(await isSignedIn(thief)).toBe(false)
  })
})

describe('one press', () => {
  const demo = useTestApp(database, true)

  it('signs in only as people of the fictional council', async () => {
    const real = await someoneWithPassword(ground(), 'Real Person', 'administrator')
    const page = await demo.visitor().get('/sign-in')
    expect(page.body).not.toContain('Real Person')
    const press = await demo.visitor().send('/sign-in/demo', { person: real.id }, '/sign-in')
    expect(press.status).toBe(409)
    await asSystem(ground(), 'test', (work) =>
      work.tx.updateTable('account').set({ one_click: true }).where('person_id', '=', real.id).execute(),
    )
    expect((await demo.visitor().get('/sign-in')).body).toContain('Sign in as Real Person')
    expect((await demo.visitor().get('/sign-in?with=password')).body).toContain('name="password"')
    const client = demo.visitor()
    expect((await client.send('/sign-in/demo', { person: real.id }, '/sign-in')).status).toBe(303)
    expect(await isSignedIn(client)).toBe(true)
  })

  it('is not there at all outside the demo', async () => {
    expect((await app.visitor().send('/sign-in/demo', {}, '/sign-in')).status).toBe(404)
  })
})
