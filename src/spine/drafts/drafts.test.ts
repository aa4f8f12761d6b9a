import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../test/set-up/people.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { type TestDatabase, useTestDatabase } from '../../../test/set-up/test-database.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { dropOldDrafts, readDrafts } from './index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let writer: TestPerson
let colleague: TestPerson

beforeAll(async () => {
  writer = await someone(database.current(), 'Wren Writer', 'staff')
  colleague = await someone(database.current(), 'Col League', 'staff')
})

const form = '/risks/raise'
const typed = { title: 'Half a thought', cause: 'About ', effect: '' }
const keptOn = (ground: TestDatabase, who: TestPerson) =>
  asPerson(ground, who, async (work) => (await readDrafts(work, who.id, [form])).get(form) ?? null)
const kept = (who: TestPerson) => keptOn(database.current(), who)

describe('a draft', () => {
  it('waits in the form for its writer alone, until the form is sent', async () => {
    const client = await app.as(writer)
    expect((await client.send('/drafts', { ...typed, _form: form }, form)).status).toBe(200)
    const page = await client.get(form)
    expect(page.body).toContain('Half a thought')
    expect(page.body).toContain('You have unsent text from')
    expect((await (await app.as(colleague)).get(form)).body).not.toContain('Half a thought')
    const levels = { likelihood: '1', impact: '1', target_likelihood: '1', target_impact: '1' }
    const sent = await client.send(form, { ...typed, ...levels, cause: 'c', effect: 'e' }, form)
    expect(sent.status).toBe(303)
    expect(await kept(writer)).toBeNull()
  })

  it('can be thrown away', async () => {
    const client = await app.as(writer)
    await client.send('/drafts', { ...typed, _form: form }, form)
    expect((await client.send('/drafts/discard', { _form: form }, form)).location).toBe(form)
    expect(await kept(writer)).toBeNull()
  })

  it('is kept of what was sent after the session had run out', async () => {
    const client = await app.as(writer)
    const page = await client.get(form)
    const token = /name="_token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    await asSystem(database.current(), 'test', (work) =>
      sql`update session set seen_at = seen_at - interval '1 day', started_at = started_at - interval '1 day'`.execute(
        work.tx,
      ),
    )
    const late = await client.forge(form, { ...typed, _token: token })
    expect(late.location).toContain('/sign-in')
    expect((await kept(writer))?.typed).toMatchObject({ title: 'Half a thought' })
    expect((await (await app.as(writer)).get(form)).body).toContain('Half a thought')
  })

  it('never holds a password, a code or a token, and goes nowhere but to an address of ours', async () => {
    const client = await app.as(writer)
    const secrets = { password: 'p', password_again: 'p', code: '123456', title: 'Kept' }
    await client.send('/drafts', { ...secrets, _form: form }, form)
    expect((await kept(writer))?.typed).toEqual({ title: 'Kept' })
    expect((await client.send('/drafts/discard', { _form: '//elsewhere.example' }, form)).location).toBe('/')
  })

  it('is gone after 30 days', async () => {
    const client = await app.as(writer)
    await client.send('/drafts', { title: 'Old', _form: form }, form)
    const later = { ...database.current(), clock: fixedClock('2026-07-20') }
    expect(await keptOn(later, writer)).toBeNull()
    await asSystem(later, 'drop old drafts', dropOldDrafts)
    expect(await kept(writer)).toBeNull()
  })
})
