import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { settingsSchema } from '../../platform/config/settings.ts'
import { folderStore } from '../../platform/files/file-store.ts'
import { asSystem } from '../access/index.ts'
import { performRun, startRun } from '../runs/index.ts'
import type { Finding } from './health/finding.ts'
import { checkNode, checkSettings } from './health/machine-checks.ts'
import { exitCodeOf, lookAtDatabase, lookAtMachine, readyOr, sealHistoryJob, verifyHistoryJob } from './index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const stateOf = (findings: readonly Finding[], part: string) => findings.find((one) => one.part === part)?.state
const look = () => lookAtDatabase(database.current(), true, true)

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.current().ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

describe('looking at the database', () => {
  it('finds a new one well, but for what has not been done yet', async () => {
    const findings = await look()
    expect(findings.filter((one) => one.state !== 'well').map((one) => one.part)).toEqual(['Seals'])
    expect(exitCodeOf(findings)).toBe(0)
  })

  it('finds a table on which row-level security is not forced', async () => {
    await asOwner('create table left_open (id int)')
    const findings = await look()
    expect(findings.find((one) => one.part === 'Row-level security')?.says).toContain('public.left_open')
    expect(exitCodeOf(findings)).toBe(1)
    await asOwner('drop table left_open')
    expect(stateOf(await look(), 'Row-level security')).toBe('well')
  })

  it('finds migrations that have not run, or that it does not know, and is not ready then', async () => {
    expect(await readyOr(database.current())).toBeNull()
    await asOwner("update kysely_migration set name = '9999-from-the-future' where name = '0100-risks'")
    const newer = await look()
    expect(newer.find((one) => one.part === 'Migrations')?.says).toContain('9999-from-the-future')
    expect((await app.visitor().get('/health/ready')).status).toBe(503)
    await asOwner("update kysely_migration set name = '0100-risks' where name = '9999-from-the-future'")
    const ready = await app.visitor().get('/health/ready')
    expect({ status: ready.status, body: ready.body }).toEqual({ status: 200, body: '{"ready":true}' })
    expect((await app.visitor().get('/health/live')).body).toBe('{"live":true}')
  })

  it('finds a change that was altered past the program', async () => {
    const { id } = await someone(database.current(), 'Altered Person', 'staff')
    await asOwner(`alter table event no force row level security`)
    await asOwner(`update event set deed = 'never happened' where record_id = '${id}'`)
    await asOwner(`alter table event force row level security`)
    const findings = await look()
    expect(findings.find((one) => one.part === 'History')?.says).toContain('was altered after it was written')
  })
})

describe('looking at the machine', () => {
  it('finds what it needs, and names what is missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-health-'))
    writeFileSync(join(folder, 'a-file'), 'not a folder')
    const settings = settingsSchema.parse({ DATA_FOLDER: folder, SMTP_URL: 'smtp://127.0.0.1:1' })
    const findings = await lookAtMachine(settings, { files: folderStore(join(folder, 'a-file', 'files')) })
    expect(stateOf(findings, 'Node')).toBe('well')
    expect(stateOf(findings, 'Files')).toBe('fault')
    expect(stateOf(findings, 'E-mail')).toBe('fault')
    rmSync(folder, { recursive: true })
  })

  it('tells an old Node and settings that are not for live use', () => {
    expect(checkNode('20.1.0').state).toBe('fault')
    expect(checkSettings(settingsSchema.parse({ TODAY: '2026-06-16' })).state).toBe('warning')
    expect(checkSettings(settingsSchema.parse({ DATABASE_URL: 'postgres://a@b/c' })).state).toBe('warning')
    expect(checkSettings(settingsSchema.parse({})).state).toBe('well')
  })
})

describe('the health page', () => {
  it('is the administrator’s, who starts a check of the history there and sees what came of it', async () => {
    const ground = database.current()
    const administrator = await someone(ground, 'Hetty Health', 'administrator')
    const browser = await app.as(administrator)
    const page = await browser.get('/settings/health')
    expect(page.body).toContain('Row-level security')
    const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const started = await browser.send('/settings/health/verify-history', { once }, '/settings/health')
    const again = await browser.send('/settings/health/verify-history', { once }, '/settings/health')
    expect(started.location).toMatch(/^\/runs\//)
    expect(again.location, 'a double press is one run').toBe(started.location)
    const waiting = await browser.get(started.location ?? '')
    expect(waiting.body).toContain('Waiting to begin')
    expect(waiting.body).toContain('Stop this work')
    await performRun(ground, [verifyHistoryJob], (started.location ?? '').slice('/runs/'.length), () => undefined)
    const done = await browser.get(started.location ?? '')
    expect(done.body).toContain('Finished')
    expect(done.body).toMatch(/<progress[^>]* max="(\d+)" value="\1"/)
    expect(done.body).toContain('was altered after it was written')
    const colleague = await app.as(await someone(ground, 'Cal Colleague', 'staff'))
    expect((await colleague.get('/settings/health')).status).toBe(403)
    expect((await colleague.get(started.location ?? '')).status).toBe(404)
  })

  it('says when the history was last sealed', async () => {
    const ground = database.current()
    const asked = { kind: 'seal history', title: 'Seal', input: {}, key: 'seal history test' }
    const { id } = await asSystem(ground, 'test', (work) => startRun(work, asked))
    expect(await performRun(ground, [sealHistoryJob], id, () => undefined)).toBe('done')
    expect(stateOf(await look(), 'Seals')).toBe('well')
  })
})
