import { beforeAll, describe, expect, it, vi } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { changePlan } from '../../src/modules/plans/use-cases/make-plan.ts'
import { settingsSchema } from '../../src/platform/config/settings.ts'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { type Samples, sampleRecords } from '../security/sample-records.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { formsOf, formTo } from '../set-up/read-form.ts'
import { type Client, useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)
vi.setConfig({ testTimeout: 120_000 })
const settings = settingsSchema.parse({})
const pages = allRoutes({ demo: false, secure: false, council: 'Testshire', settings })
  .filter(({ method, machine }) => method === 'GET' && !machine)
  .map(({ path }) => path)

let samples: Samples
let manager: TestPerson
let administrator: TestPerson
beforeAll(async () => {
  samples = await sampleRecords(database.current())
  manager = await someone(database.current(), 'Mae Manager', 'programme-manager')
  administrator = await someone(database.current(), 'Ana Admin', 'administrator')
})

/** Forms about signing in hold secrets. */
const secret = /^\/(sign-in|set-password|account\/(?!delegation))/

describe('every form in which people type', () => {
  it.each(pages)('keeps a draft and opens with it at %s', async (path) => {
    for (const who of path.startsWith('/people') ? [administrator] : [manager, administrator]) {
      const client = await app.as(who)
      const address = samples.address(path)
      const page = await client.get(address)
      if (page.status !== 200 || !String(page.headers['content-type']).startsWith('text/html')) continue
      for (const { action, texts, draft } of formsOf(page.body)) {
        const [text] = texts
        if (text === undefined || secret.test(action)) continue
        expect(draft, `the form to ${action} keeps no draft`).not.toBeNull()
        await restored(client, address, draft ?? '', text)
      }
    }
  })
})

async function restored(client: Client, address: string, key: string, name: string): Promise<void> {
  const open = async () => formsOf((await client.get(address)).body).find(({ draft }) => draft === key)?.fields ?? {}
  const fields = await open()
  expect((await client.post('/drafts', { ...fields, [name]: ['Half a thought'] })).status).toBe(200)
  const page = (await client.get(address)).body
  expect(page).toContain('You have unsent text from 16 June 2026')
  expect((await open())[name]?.[0]).toBe('Half a thought')
  const discard = formTo(page, '/drafts/discard', { _form: key }).fields
  const gone = await client.post('/drafts/discard', discard)
  expect(gone.location).toBe(address)
  expect((await client.get(address)).body).not.toContain('Half a thought')
}

describe('a draft', () => {
  it('begun before somebody else saved opens with both versions, and never overwrites theirs unseen', async () => {
    const address = samples.address('/plans/:reference/change')
    const client = await app.as(manager)
    const { fields } = formTo((await client.get(address)).body, address)
    await client.post('/drafts', { ...fields, purpose: ['So that I can say why'] })
    const other = await someone(database.current(), 'Una Other', 'director')
    const reference = samples.address('/plans/:reference').split('/').at(-1) ?? ''
    await asPerson(database.current(), other, (work) =>
      changePlan(work, reference, Number(fields['version']?.[0]), {
        title: 'Named anew',
        purpose: 'So that theirs is said',
        starts: '2026-04-01',
        ends: null,
        status: 'live',
      }),
    )
    const page = (await client.get(address)).body
    expect(page).toContain('Somebody else saved another version while you were writing')
    const opened = formTo(page, address).fields
    // Both wrote of its purpose: that is asked. Only they changed its name: theirs stands.
    expect(opened['purpose']).toEqual(['So that I can say why'])
    expect(opened['_keep-purpose']).toEqual(['yours'])
    expect(opened['title']).toEqual(['Named anew'])
    expect((await client.post(address, opened)).status).toBe(303)
    const now = formTo((await client.get(address)).body, address).fields
    expect(now['title']).toEqual(['Named anew'])
    expect(now['purpose']).toEqual(['So that I can say why'])
  })

  it('outlives signing out', async () => {
    const address = samples.address('/risks/:reference/change')
    const client = await app.as(manager)
    const { fields } = formTo((await client.get(address)).body, address)
    await client.post('/drafts', { ...fields, cause: ['Half a cause'] })
    await client.send('/sign-out', {}, address)
    expect((await client.get(address)).location).toContain('/sign-in')
    expect((await (await app.as(manager)).get(address)).body).toContain('Half a cause')
  })

  it('is not shown once it says nothing new', async () => {
    const address = samples.address('/meetings/:reference/agenda')
    const client = await app.as(manager)
    const { fields } = formTo((await client.get(address)).body, address)
    await client.post('/drafts', fields)
    expect((await client.get(address)).body).not.toContain('You have unsent text')
  })

  it('holds no file, password, code or token', async () => {
    const client = await app.as(manager)
    const address = '/risks/raise'
    const { fields } = formTo((await client.get(address)).body, address)
    const secrets = { password: ['p4ssw0rd-p4ssw0rd'], code: ['123456'], client_secret: ['s3cret'] }
    await client.post('/drafts', { ...fields, ...secrets, title: ['Kept'] })
    const held = await asSystem(database.current(), 'test', (work) =>
      work.tx.selectFrom('draft').select('typed').where('form', '=', address).execute(),
    )
    expect(JSON.stringify(held)).toContain('Kept')
    for (const secret of ['p4ssw0rd', '123456', 's3cret', fields['_token']?.[0] ?? '-'])
      expect(JSON.stringify(held)).not.toContain(secret)
    await client.post('/drafts', { ...fields, _form: ['/account/password'], title: ['Never kept'] })
    const never = await asSystem(database.current(), 'test', (work) =>
      work.tx.selectFrom('draft').select('form').where('form', '=', '/account/password').execute(),
    )
    expect(never).toEqual([])
  })
})
