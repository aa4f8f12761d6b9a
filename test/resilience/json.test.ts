import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWhenStale } from '../../scripts/build.js'
import { projectRoot } from '../../src/platform/project-root.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { freePort, run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-json-'))
const port = await freePort()
const settings = { DATA_FOLDER: folder, PORT: String(port) }
const minutes = 60_000
const database = useTestDatabase()

beforeAll(buildWhenStale, 2 * minutes)
afterAll(() => {
  const note = join(folder, 'database', 'the-database-is-elsewhere.txt')
  const places = [folder, ...(existsSync(note) ? [readFileSync(note, 'utf8').trim()] : [])]
  for (const place of places) rmSync(place, { recursive: true, force: true })
})

const lines = (answer: string): unknown[] =>
  answer
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const ownDatabase = () => ({ DATABASE_URL: database.current().appUrl, DATA_FOLDER: folder })

describe('every command with --json prints JSON alone', () => {
  it(
    'demo reset, serve, work and doctor',
    async () => {
      const reset = await run(['demo', 'reset', '--yes', '--json'], settings).ended
      expect(reset.code).toBe(0)
      expect(lines(reset.answer)).toEqual([{ reset: true, council: 'Wexmoor Council', migrated: expect.any(Number) }])

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
    4 * minutes,
  )

  it(
    'migrate',
    async () => {
      const owner = { ...ownDatabase(), DATABASE_OWNER_URL: database.current().ownerUrl }
      const { code, answer } = await run(['migrate', '--json'], owner).ended
      expect([code, JSON.parse(answer)]).toEqual([0, { migrated: [] }])
      const refused = await run(['migrate', '--json'], { DATA_FOLDER: folder }).ended
      expect([refused.code, refused.answer]).toEqual([2, ''])
    },
    minutes,
  )

  it(
    'first-administrator',
    async () => {
      const words = ['first-administrator', '--name', 'Ada Marsh', '--email', 'ada@council.example', '--json']
      const first = await run(words, ownDatabase()).ended
      expect(first.code).toBe(0)
      expect(JSON.parse(first.answer)).toMatchObject({
        name: 'Ada Marsh',
        email: 'ada@council.example',
        reference: expect.stringMatching(/^PER-\d+$/),
        link: expect.stringContaining('/set-password/'),
      })
      const second = await run(words, ownDatabase()).ended
      expect([second.code, second.answer]).toEqual([2, ''])
      expect(second.output).toContain('error: ')
      const away = { ...ownDatabase(), DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none' }
      const unreachable = await run(words, away).ended
      expect([unreachable.code, unreachable.answer]).toEqual([1, ''])
    },
    minutes,
  )

  it(
    'deadlines and plan read',
    async () => {
      const date = await run(['deadlines', 'working-days', '--from', '2026-07-28', '--plus', '70', '--json'], {}).ended
      expect(date.code).toBe(0)
      expect(Object.keys(JSON.parse(date.answer))).toEqual(expect.arrayContaining(['date', 'rule', 'explanation']))
      const paper = join(projectRoot, 'src/modules/plans/rules/read-plan/fixtures/scanned-committee-paper.txt')
      const plan = await run(['plan', 'read', paper, '--json'], {}).ended
      expect(plan.code).toBe(1)
      expect(JSON.parse(plan.answer).streams.length).toBeGreaterThan(0)
      const none = await run(['plan', 'read', join(folder, 'no-such-file'), '--json'], {}).ended
      expect([none.code, none.answer]).toEqual([2, ''])
    },
    minutes,
  )

  it.each(['serve', 'work', 'migrate', 'doctor'])(
    '%s ends with 2 where a setting or the question is wrong',
    async (command) => {
      const wrong = await run([command, '--json'], { PORT: 'http', DATA_FOLDER: folder }).ended
      expect(wrong.code).toBe(2)
      if (command === 'doctor') expect(JSON.parse(wrong.answer).findings[0].state).toBe('not looked')
      else expect(wrong.answer).toBe('')
      const question = await run([command, '--no-such-option'], { DATA_FOLDER: folder }).ended
      expect([question.code, question.answer]).toEqual([2, ''])
    },
    minutes,
  )
})
