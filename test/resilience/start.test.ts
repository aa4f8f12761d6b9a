import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWhenStale } from '../../scripts/build.js'
import { countAsOwner } from './ask-owner.ts'
import { Browser } from './browser.ts'
import { freePort, lives, type Program, run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-start-'))
const port = await freePort()
const settings = { DATA_FOLDER: folder, PORT: String(port), LOG_LEVEL: 'warn' }
const minutes = 60_000
let running: Program | null = null

beforeAll(buildWhenStale, 2 * minutes)
afterAll(async () => {
  running?.child.kill('SIGINT')
  await running?.ended
  for (const place of [databasePlace(), folder]) rmSync(place, { recursive: true, force: true })
}, minutes)

/** Where the database is: in the folder, or elsewhere where root started it and others may not enter the folder. */
const databasePlace = () => {
  const note = join(folder, 'database', 'the-database-is-elsewhere.txt')
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : join(folder, 'database')
}
const processFile = () => join(databasePlace(), 'cluster', 'postmaster.pid')
const databaseProcess = () => Number(readFileSync(processFile(), 'utf8').split('\n')[0])

async function start(): Promise<Program> {
  running = run(['serve'], settings)
  await running.said('Sightline is ready')
  return running
}

const lines = (answer: string): unknown[] =>
  answer
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const risk = (title: string) => ({
  title,
  cause: 'c',
  effect: 'e',
  likelihood: '3',
  impact: '3',
  target_likelihood: '1',
  target_impact: '3',
  owner: '',
})

/** Raises risks until told to stop; the titles for which the server answered that it was done. */
async function raiseUntil(stopped: { now: boolean }, address: string): Promise<string[]> {
  const browser = new Browser(address)
  await browser.signInAs('Marian Holt')
  const acknowledged: string[] = []
  for (let number = 1; !stopped.now; number += 1) {
    const title = `Risk number ${number} of many`
    const status = await browser.send('/risks/raise', risk(title)).catch(() => 0)
    if (status === 303) acknowledged.push(title)
  }
  return acknowledged
}

const count = (statement: string) => countAsOwner(databasePlace(), statement)

describe('starting and stopping', () => {
  it(
    'clears the demonstration whose first load was killed, loads it anew and says so',
    async () => {
      const killed = run(['serve'], settings)
      running = killed
      await killed.said('Loading the fictional council')
      while ((await count('select count(*) from action')) < 5) await wait(100)
      killed.child.kill('SIGKILL')
      await killed.ended
      expect(await count('select count(*) from demo_load where ended_at is null')).toBe(1)
      expect(await count('select count(*) from paper'), 'it was killed in the middle').toBe(0)
      const people = await count('select count(*) from person')

      const program = await start()
      expect(program.output()).toContain('only half loaded when Sightline last stopped. It is cleared and loaded anew.')
      expect(await count('select count(*) from demo_load where ended_at is not null')).toBe(1)
      expect(await count('select count(*) from paper')).toBeGreaterThan(3)
      expect(await count('select count(*) from person'), 'nobody is there twice').toBe(people)
    },
    5 * minutes,
  )

  it(
    'prints its address, answers there, and stops with its database when told',
    async () => {
      const program = running
      if (!program) throw new Error('it should be running')
      expect(program.output()).toContain(`http://127.0.0.1:${port}/`)
      expect((await fetch(`${program.address}/sign-in`)).status).toBe(200)
      const pid = databaseProcess()
      expect(lives(pid)).toBe(true)
      // The folder is closed to others, so a database that root started cannot be in it and is not run by root.
      if (process.getuid?.() === 0) {
        expect(databasePlace()).not.toContain(folder)
        expect(statSync(join(databasePlace(), 'cluster')).uid).not.toBe(0)
      }
      program.child.kill('SIGINT')
      expect((await program.ended).code).toBe(0)
      expect(lives(pid)).toBe(false)
    },
    3 * minutes,
  )

  it(
    'says that it is running already, and doctor looks at it while it runs',
    async () => {
      const program = await start()
      const second = await run(['serve'], { ...settings, PORT: String(await freePort()) }).ended
      expect(second.code).toBe(1)
      expect(second.output).toContain('already running')
      const doctor = await run(['doctor', '--json'], settings).ended
      expect(doctor.code).toBe(0)
      expect(JSON.parse(doctor.output).findings).toContainEqual(
        expect.objectContaining({ part: 'History', state: 'well' }),
      )
      expect((await fetch(`${program.address}/health/ready`)).status).toBe(200)
    },
    3 * minutes,
  )

  it(
    'loses nothing that it said was saved when it is killed, and takes its database up again',
    async () => {
      const killed = running
      if (!killed) throw new Error('it should be running')
      const stopped = { now: false }
      const raising = raiseUntil(stopped, killed.address)
      await wait(4_000)
      const pid = databaseProcess()
      killed.child.kill('SIGKILL')
      await killed.ended
      stopped.now = true
      const acknowledged = await raising
      expect(acknowledged.length, 'some were saved before the kill').toBeGreaterThan(2)
      expect(lives(pid), 'the database was left running').toBe(true)
      const program = await start()
      expect(databaseProcess(), 'and is adopted').toBe(pid)
      const browser = new Browser(program.address)
      await browser.signInAs('Marian Holt')
      for (const title of acknowledged) {
        const found = await browser.get(`/search?for=${encodeURIComponent(`"${title}"`)}`)
        expect(found.body, title).toContain(title)
      }
      program.child.kill('SIGTERM')
      expect((await program.ended).code).toBe(0)
      expect(lives(pid), 'an adopted database is stopped too').toBe(false)
    },
    3 * minutes,
  )

  it(
    'says so when its port is taken, leaving no database behind',
    async () => {
      const taken = createServer().listen(port, '127.0.0.1')
      const { code, output } = await run(['serve'], settings).ended
      taken.close()
      expect(code).toBe(1)
      expect(output).toContain(`port ${port}: another program is using it. Set PORT to another.`)
      expect(existsSync(join(databasePlace(), 'cluster', 'PG_VERSION'))).toBe(true)
      expect(existsSync(processFile())).toBe(false)
    },
    2 * minutes,
  )

  it(
    'names every wrong setting and ends with 2',
    async () => {
      const { code, output } = await run(['serve'], { PORT: 'http', DEMO: 'maybe', LOG_LEVEL: 'loud' }).ended
      expect(code).toBe(2)
      for (const name of ['PORT', 'DEMO', 'LOG_LEVEL']) expect(output).toContain(`  ${name} must be`)
    },
    minutes,
  )
})

describe('the other commands', () => {
  it(
    'begin the demonstration anew only when asked twice',
    async () => {
      const unsure = await run(['demo', 'reset'], settings).ended
      expect(unsure.code).toBe(2)
      expect(unsure.output).toContain('demo reset --yes')
      const real = await run(['demo', 'reset', '--yes'], { ...settings, DEMO: 'no' }).ended
      expect(real.code).toBe(2)
      const anew = await run(['demo', 'reset', '--yes', '--json'], settings).ended
      expect(anew.code).toBe(0)
      expect(lines(anew.answer)).toEqual([{ reset: true, council: 'Wexmoor Council', migrated: expect.any(Number) }])
      const program = await start()
      const browser = new Browser(program.address)
      await browser.signInAs('Marian Holt')
      expect((await browser.get('/risks')).body).not.toContain('Risk number 1 of many')
      program.child.kill('SIGINT')
      await program.ended
    },
    4 * minutes,
  )

  it(
    'print JSON alone where --json asks for it: serve, work and doctor',
    async () => {
      const serve = run(['serve', '--json'], settings)
      await serve.said('"ready"')
      expect((await fetch(`${serve.address}/sign-in`)).status).toBe(200)
      serve.child.kill('SIGINT')
      const served = await serve.ended
      expect(served.code).toBe(0)
      expect(lines(served.answer)).toEqual([
        { event: 'ready', address: `http://127.0.0.1:${port}/`, demo: true },
        { event: 'stopping' },
        { event: 'stopped' },
      ])

      const work = run(['work', '--json'], settings)
      await work.said('"ready"')
      work.child.kill('SIGTERM')
      const worked = await work.ended
      expect(worked.code).toBe(0)
      expect(lines(worked.answer)).toEqual([{ event: 'ready' }, { event: 'stopping' }, { event: 'stopped' }])

      // The key that seals secrets was made at the start, for nobody else to read.
      const key = join(folder, 'secret-key')
      expect(readFileSync(key, 'utf8')).toMatch(/^[\w+/]{43}=\n$/)
      expect(statSync(key).mode & 0o077).toBe(0)
      const doctor = await run(['doctor', '--json'], settings).ended
      expect(doctor.code).toBe(0)
      expect(JSON.parse(doctor.answer).findings).toContainEqual(
        expect.objectContaining({ part: 'Key file', state: 'well' }),
      )
    },
    2 * minutes,
  )

  it(
    'migrate refuses without an owner',
    async () => {
      const { code, output } = await run(['migrate'], { DATA_FOLDER: folder }).ended
      expect(code).toBe(2)
      expect(output).toContain('DATABASE_OWNER_URL')
    },
    minutes,
  )

  it(
    'doctor cannot look inside a database that does not answer',
    async () => {
      const away = {
        DATA_FOLDER: folder,
        DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none',
        PUBLIC_URL: 'https://x.example',
      }
      const { code, output } = await run(['doctor'], away).ended
      expect(output).toContain('The database cannot be reached')
      expect(code).toBe(2)
    },
    minutes,
  )
})
