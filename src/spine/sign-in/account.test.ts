import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { codeFor, enrol, later, password, secretOn, someoneWithPassword } from '../../../test/set-up/sign-in.ts'
import { type Client, useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { letAct } from '../delegation/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const ground = () => database.current()
const fresh = 'a kettle under the stairs'

const isSignedIn = async (client: Client) => (await client.get('/account')).status === 200
const sessionsOn = (body: string) =>
  [...body.matchAll(/sessions\/([0-9a-f-]{36})\/end/g)].flatMap((found) => found[1] ?? [])
const anchorsOf = (text: string) => [...text.matchAll(/\/set-password\/[\w-]{43}/g)].map((found) => found[0])

describe('one’s own account', () => {
  it('shows where one is signed in, and signs one browser out', async () => {
    const person = await someone(ground(), 'Ada Marsh', 'staff')
    const [here, there] = [await app.as(person), await app.as(person)]
    const page = await here.get('/account')
    expect(page.body).toContain('This one')
    expect(page.body).toContain('2 hours')
    expect(sessionsOn(page.body)).toHaveLength(2)
    const other = await ids(person.id, there)
    expect((await here.send(`/account/sessions/${other}/end`, {}, '/account')).status).toBe(303)
    expect(await isSignedIn(there)).toBe(false)
    expect(await isSignedIn(here)).toBe(true)
  })

  it('cannot sign somebody else out', async () => {
    const victim = await app.as(await someone(ground(), 'Vic Tim', 'staff'))
    const [id = ''] = sessionsOn((await victim.get('/account')).body)
    const other = await app.as(await someone(ground(), 'Mal Ice', 'administrator'))
    expect((await other.send(`/account/sessions/${id}/end`, {}, '/account')).status).toBe(404)
    expect(await isSignedIn(victim)).toBe(true)
  })

  it('signs out everywhere', async () => {
    const person = await someone(ground(), 'Eve Rywhere', 'staff')
    const [here, there] = [await app.as(person), await app.as(person)]
    expect((await here.send('/account/sessions/end-all', {}, '/account')).location).toBe('/sign-in')
    expect(await isSignedIn(here)).toBe(false)
    expect(await isSignedIn(there)).toBe(false)
  })

  it('runs out after two hours without a page, and after twelve whatever happens', async () => {
    const person = await someone(ground(), 'Tim Out', 'staff')
    const idle = await app.as(person)
    later(ground(), { hours: 2, minutes: 1 })
    expect(await isSignedIn(idle)).toBe(false)
    const busy = await app.as(person)
    for (let hour = 0; hour < 12; hour++) {
      expect(await isSignedIn(busy)).toBe(true)
      later(ground(), { hours: 1, minutes: 1 })
    }
    expect(await isSignedIn(busy)).toBe(false)
  })

  it('changes the password once the old one is given, and signs out everywhere else', async () => {
    const person = await someoneWithPassword(ground(), 'Pas Sword', 'staff')
    const [here, there] = [await app.as(person), await app.as(person)]
    const change = (old: string, chosen: string) =>
      here.send('/account/password', { password: old, 'new-password': chosen })
    expect((await change('wrong', fresh)).body).toContain('The password is wrong')
    expect((await change(password, 'short')).body).toContain('at least 12 characters')
    expect((await change(password, 'password2026!')).body).toContain('one of the commonest')
    expect((await change(password, 'pas.sword@example.org')).body).toContain('your name or e-mail')
    const before = here.cookies()['session']
    expect((await change(password, fresh)).location).toBe('/account')
    expect(here.cookies()['session']).not.toBe(before)
    expect((await here.get('/account')).body).toContain('Your password has been changed')
    expect(await isSignedIn(there)).toBe(false)
    expect((await app.visitor().send('/sign-in', { email: person.email, password })).status).toBe(422)
    expect((await app.visitor().send('/sign-in', { email: person.email, password: fresh })).status).toBe(303)
  })

  it('locks who guesses at the old password from an unlocked desk', async () => {
    const person = await someoneWithPassword(ground(), 'Des Kunlocked', 'staff')
    const client = await app.as(person)
    const guess = (typed: string) => client.send('/account/password', { password: typed, 'new-password': fresh })
    for (let tries = 0; tries < 5; tries++) await guess(`guess ${tries}`)
    expect((await guess(password)).body).toContain('locked')
  })

  it('moves to another app with the password and a code of the new one', async () => {
    const person = await someoneWithPassword(ground(), 'Mo Bile', 'staff')
    const old = await enrol(ground(), app.visitor(), person.email)
    const [here, there] = [await app.as(person), await app.as(person)]
    expect((await here.get('/account/second-factor/scan')).location).toBe('/account/second-factor')
    expect((await here.send('/account/second-factor', { password: 'wrong' })).status).toBe(422)
    await here.send('/account/second-factor', { password })
    const secret = secretOn(await here.get('/account/second-factor/scan'))
    const done = await here.send('/account/second-factor/scan', { code: codeFor(ground(), secret) })
    expect(done.body).toContain('Your new app is set up')
    expect(await isSignedIn(there)).toBe(false)
    expect(await isSignedIn(here)).toBe(true)
    later(ground(), { minutes: 2 })
    const again = app.visitor()
    await again.send('/sign-in', { email: person.email, password })
    expect((await again.send('/sign-in/code', { code: codeFor(ground(), old.secret) })).status).toBe(422)
    expect((await again.send('/sign-in/code', { code: old.codes[0] ?? '' })).status).toBe(422)
    expect((await again.send('/sign-in/code', { code: codeFor(ground(), secret) })).status).toBe(303)
  })
})

/** The session of another client than the person's first. */
async function ids(personId: string, client: Client): Promise<string> {
  const page = await client.get('/account')
  const row = /<th scope="row"[^>]*>[^<]*<strong[^>]*>This one[\s\S]*?sessions\/([0-9a-f-]{36})\/end/.exec(page.body)
  const id = row?.[1] ?? ''
  const own = await asSystem(ground(), 'test', (work) =>
    work.tx.selectFrom('session').select('id').where('person_id', '=', personId).execute(),
  )
  expect(own.map((session) => session.id)).toContain(id)
  return id
}

describe('a link to set a password', () => {
  it('is shown once to an administrator, works once, and signs nobody in', async () => {
    const admin = await app.as(await someone(ground(), 'Ad Min', 'administrator'))
    const person = await someone(ground(), 'New Comer', 'staff')
    const reference = await referenceOf(person.id)
    const made = await admin.send(`/accounts/${reference}/set-password-link`, {}, `/accounts/${reference}`)
    const [path = ''] = anchorsOf(made.body)
    const client = app.visitor()
    expect((await client.get(path)).body).toContain('new.comer@example.org')
    expect((await client.send(path, { 'new-password': 'short' })).status).toBe(422)
    expect((await client.send(path, { 'new-password': fresh })).location).toBe('/sign-in?with=password&set=yes')
    expect((await client.get('/sign-in?with=password&set=yes')).body).toContain('Your password is set')
    expect(await isSignedIn(client)).toBe(false)
    expect((await client.get(path)).status).toBe(410)
    expect((await client.send(path, { 'new-password': 'another good phrase' }, '/sign-in')).status).toBe(410)
    expect((await app.visitor().send('/sign-in', { email: person.email, password: fresh })).status).toBe(303)
    const page = await admin.get(`/accounts/${reference}`)
    expect(page.body).toContain('One-time link to set a password made, by Ad Min')
    expect(page.body).toContain('Password set with a one-time link')
  })

  it('runs out after three days, and when a newer one is made', async () => {
    const admin = await app.as(await someone(ground(), 'Ad Ministra', 'administrator'))
    const reference = await referenceOf((await someone(ground(), 'Late Comer', 'staff')).id)
    const make = async () =>
      anchorsOf((await admin.send(`/accounts/${reference}/set-password-link`, {}, '/account')).body)[0]
    const first = await make()
    const second = await make()
    expect((await app.visitor().get(first ?? '')).status).toBe(410)
    expect((await app.visitor().get(second ?? '')).status).toBe(200)
    later(ground(), { hours: 73 })
    expect((await app.visitor().get(second ?? '')).status).toBe(410)
  })

  it('is kept as a hash, and left out of logs', async () => {
    const { requestWithoutWords } = await import('../../platform/http/server.ts')
    const token = 'A'.repeat(43)
    expect(requestWithoutWords({ method: 'GET', url: `/set-password/${token}?x=1` }).path).toBe('/set-password/…')
    expect(requestWithoutWords({ method: 'GET', url: '/risks/RSK-12/change' }).path).toBe('/risks/RSK-12/change')
  })
})

describe('everyone’s accounts', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await app.as(await someone(ground(), 'Kit Keeper', 'administrator'))
  })

  it('are opened by an administrator for somebody on the register, with a link', async () => {
    const { id } = await asSystem(ground(), 'test', async (work) => {
      const { addPerson } = await import('../people/index.ts')
      return addPerson(work, 'Con Tact')
    })
    const open = (email: string) => admin.send('/accounts/open', { person: id, email })
    expect((await open('not an address')).status).toBe(422)
    expect((await open('kit.keeper@example.org')).body).toContain('Somebody else signs in')
    const made = await open('con.tact@example.org')
    expect(anchorsOf(made.body).length).toBeGreaterThan(0)
    expect((await open('con.tact2@example.org')).body).toContain('have an account already')
  })

  it('are nobody else’s to keep, nor for whoever acts for an administrator', async () => {
    const giver = await someone(ground(), 'Giv Er', 'administrator')
    const taker = await someone(ground(), 'Tak Er', 'staff')
    await asPerson(ground(), giver, (work) =>
      letAct(work, { toId: taker.id, starts: work.clock.today(), ends: work.clock.today(), reason: 'leave' }),
    )
    const client = await app.as(taker)
    const path = `/accounts/${await referenceOf(giver.id)}`
    expect((await client.get('/accounts')).status).toBe(403)
    await client.send('/account/acting-for', { person: giver.id }, '/account/delegation')
    for (const page of ['/accounts', path, '/accounts/open']) expect((await client.get(page)).status).toBe(403)
    expect((await client.send(`${path}/set-password-link`, {}, '/account')).status).toBe(403)
    expect((await client.send(`${path}/remove-second-factor`, {}, '/account')).status).toBe(403)
  })

  it('lose their second factor by an administrator’s hand alone, and never the administrator’s own', async () => {
    const person = await someoneWithPassword(ground(), 'Los Tphone', 'staff')
    const signedIn = app.visitor()
    await enrol(ground(), signedIn, person.email)
    const path = `/accounts/${await referenceOf(person.id)}`
    expect((await admin.send(`${path}/remove-second-factor`, {}, path)).status).toBe(303)
    expect(await isSignedIn(signedIn)).toBe(false)
    const again = await app.visitor().send('/sign-in', { email: person.email, password })
    expect(again.location).toBe('/sign-in/second-factor')
    expect((await admin.send(`${path}/remove-second-factor`, {}, path)).status).toBe(409)
    const self = await someoneWithPassword(ground(), 'Sel Fadmin', 'administrator')
    const own = app.visitor()
    await enrol(ground(), own, self.email)
    const mine = `/accounts/${await referenceOf(self.id)}/remove-second-factor`
    expect((await own.send(mine, {}, '/account')).status).toBe(403)
  })

  it('are signed out everywhere', async () => {
    const person = await someone(ground(), 'Lap Top', 'staff')
    const client = await app.as(person)
    const path = `/accounts/${await referenceOf(person.id)}`
    expect((await admin.send(`${path}/end-sessions`, {}, path)).status).toBe(303)
    expect(await isSignedIn(client)).toBe(false)
  })
})

describe('what happened', () => {
  it('can be added to and never altered, and is read by its person and by administrators', async () => {
    const person = await someone(ground(), 'Eve Nt', 'staff')
    const other = await someone(ground(), 'Oth Er', 'director')
    const admin = await someone(ground(), 'See All', 'administrator')
    await app.as(person)
    const seen = (who: typeof person) =>
      asPerson(ground(), who, (work) =>
        work.tx.selectFrom('sign_in_event').select('what').where('person_id', '=', person.id).execute(),
      )
    expect((await seen(person)).length).toBe(2)
    expect((await seen(admin)).length).toBe(2)
    expect(await seen(other)).toEqual([])
    for (const statement of [sql`update sign_in_event set what = 'locked'`, sql`delete from sign_in_event`]) {
      await expect(asPerson(ground(), person, (work) => statement.execute(work.tx))).rejects.toThrow(
        /permission denied/,
      )
    }
  })
})

function referenceOf(id: string): Promise<string> {
  return asSystem(ground(), 'test', async (work) => {
    const row = await work.tx.selectFrom('record').select('reference').where('id', '=', id).executeTakeFirstOrThrow()
    return row.reference
  })
}
