import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../test/set-up/people.ts'
import { formTo } from '../../../test/set-up/read-form.ts'
import { type Client, useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { asPerson } from '../access/index.ts'
import { lookRecord } from '../council/index.ts'
import { historyOf } from '../records/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let client: Client
beforeAll(async () => {
  keeper = await someone(database.current(), 'Ivy Keeper', 'administrator')
  client = await app.as(keeper)
})

const page = '/settings/look'
const fields = async () => {
  const all = formTo((await client.get(page)).body, page).fields
  return Object.fromEntries(Object.entries(all).map(([name, [value = '']]) => [name, value]))
}
const save = async (change: Record<string, string>) => client.send(page, { ...(await fields()), ...change })

/** A whole PNG of one colour. */
function png(width: number, height: number): Buffer {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c >>> 0
  })
  const crc = (bytes: Buffer) => {
    let c = 0xffffffff
    for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
    return (c ^ 0xffffffff) >>> 0
  }
  const chunk = (kind: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(named))
    return Buffer.concat([size, named, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((width * 3 + 1) * height, 200))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

describe('the council’s look', () => {
  it('is the settings’ name and our colour until somebody chooses', async () => {
    const first = await app.visitor().get('/sign-in')
    expect(first.body).toContain('Testshire Council')
    expect(first.body).toContain('href="/brand.css?v=0"')
    const css = await app.visitor().get('/brand.css?v=0')
    expect([css.status, css.body]).toEqual([200, ''])
    expect(css.headers['content-type']).toBe('text/css; charset=utf-8')
  })

  it('refuses a colour that cannot be read, with its ratio and the nearest that can, and keeps what was typed', async () => {
    const refused = await save({ name: 'Wexmoor Council', colour: '#ffcc00' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('1.3 to 1')
    const nearest = /nearest that passes is (#[0-9a-f]{6})/.exec(refused.body)?.[1] ?? ''
    expect(formTo(refused.body, page).fields).toMatchObject({ name: ['Wexmoor Council'], colour: ['#ffcc00'] })
    expect((await app.visitor().get('/brand.css?v=0')).body).toBe('')
    expect((await save({ name: 'Wexmoor Council', colour: nearest })).status).toBe(303)
    expect((await save({ name: 'Wexmoor Council', colour: 'red;}' })).status).toBe(422)
  })

  it('is on every page at once, kept by browsers under its version, with no cookie', async () => {
    expect((await save({ name: 'Wexmoor Council', colour: '#5b2a86' })).status).toBe(303)
    const body = (await app.visitor().get('/sign-in')).body
    expect(body).toContain('Wexmoor Council')
    expect((await client.get('/risks')).body).toContain('Wexmoor Council')
    const address = /href="(\/brand\.css\?v=\d+)"/.exec(body)?.[1] ?? ''
    const css = await app.visitor().get(address)
    expect(css.body).toBe('@media screen{:root{--brand-accent:#5b2a86;--brand-header:#5b2a86}}\n')
    expect(css.headers['cache-control']).toContain('immutable')
    expect(css.headers['set-cookie']).toBeUndefined()
    expect((await app.visitor().get('/brand.css?v=0')).headers['cache-control']).toBe('public, no-cache')
    expect(css.headers['content-security-policy']).toContain("style-src 'self'")
  })

  it('has a logo, by what is in the file, which anybody may see; and no other file', async () => {
    const bytes = png(120, 60)
    const sent = await client.upload(page, await fields(), { field: 'logo', name: 'logo.png', bytes }, page)
    expect(sent.status).toBe(303)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const front = (await app.visitor().get('/sign-in')).body
    expect(front).toContain(`src="/brand/logo/${hash}" width="80" height="40" alt/>`)
    const logo = await app.visitor().get(`/brand/logo/${hash}`)
    expect([logo.status, logo.headers['content-type']]).toEqual([200, 'image/png'])
    expect(logo.headers['x-content-type-options']).toBe('nosniff')
    expect((await app.visitor().get(`/brand/logo/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await save({ remove_logo: 'yes' })).status).toBe(303)
    expect((await app.visitor().get('/sign-in')).body).not.toContain('/brand/logo/')
    expect((await app.visitor().get(`/brand/logo/${hash}`)).status).toBe(404)
  })

  it.each([
    [
      'a picture that can hold scripts',
      'logo.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'PNG or WebP',
    ],
    [
      'a picture of another kind',
      'logo.gif',
      Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
      'PNG or WebP',
    ],
    ['one that is too large', 'logo.png', Buffer.concat([png(10, 10), Buffer.alloc(600 * 1024)]), '512 KB'],
    ['one with too many pixels', 'logo.png', png(2001, 4), '2000 pixels'],
    ['something else under its name', 'logo.png', Buffer.from('plain words'), 'logo'],
  ])('takes no logo that is %s', async (_what, name, bytes, words) => {
    const refused = await client.upload(page, await fields(), { field: 'logo', name, bytes }, page)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain(words)
    expect((await app.visitor().get('/sign-in')).body).not.toContain('/brand/logo/')
  })

  it('keeps its history and can be put back; papers are headed with its name and colour', async () => {
    const before = await fields()
    const done = await save({ name: 'Wexmoor Borough', colour: '#003366' })
    expect(done.status).toBe(303)
    const shown = (await client.get(page)).body
    expect(shown).toContain('Undo this change')
    const version = Number((await fields())['version'])
    expect((await client.send(`${page}/undo?version=${version}`, {}, page)).status).toBe(303)
    expect(await fields()).toMatchObject({ name: before['name'], colour: before['colour'] })
    const entries = await asPerson(database.current(), keeper, async (work) => {
      const record = await lookRecord(work)
      return historyOf(work, record?.id ?? '')
    })
    expect(entries.at(-1)).toMatchObject({ deed: 'chose', who: 'Ivy Keeper' })
    expect(entries.length).toBeGreaterThan(4)
  })

  it('shows both versions where two administrators change it', async () => {
    const other = await app.as(await someone(database.current(), 'Oz Other', 'administrator'))
    const mine = formTo((await client.get(page)).body, page).fields
    const theirs = formTo((await other.get(page)).body, page).fields
    expect((await other.post(page, { ...theirs, name: ['Theirs'] })).status).toBe(303)
    const stale = await client.post(page, { ...mine, name: ['Mine'] })
    expect(stale.status).toBe(409)
    expect(stale.body).toContain('Oz Other saved another version')
  })
})
