import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWhenStale } from '../../scripts/build.js'
import { projectRoot } from '../../src/platform/project-root.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-json-'))
const minutes = 60_000
const database = useTestDatabase()

beforeAll(buildWhenStale, 2 * minutes)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ownDatabase = () => ({ DATABASE_URL: database.current().appUrl, DATA_FOLDER: folder })

/** What is printed of `demo reset`, `serve`, `work` and `doctor` is looked at where a demonstration is loaded: in start.test.ts. */
describe('every command with --json prints JSON alone', () => {
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
