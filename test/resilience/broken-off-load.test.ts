import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildWhenStale } from '../../scripts/build.js'
import { freePort, type Program, run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-half-'))
const settings = { DATA_FOLDER: folder, PORT: String(await freePort()), LOG_LEVEL: 'warn' }
const minutes = 60_000
const programs: Program[] = []

beforeAll(buildWhenStale, 2 * minutes)
afterAll(async () => {
  for (const one of programs) one.child.kill('SIGINT')
  for (const one of programs) await one.ended
  for (const place of [databasePlace(), folder]) rmSync(place, { recursive: true, force: true })
}, minutes)

const databasePlace = () => {
  const note = join(folder, 'database', 'the-database-is-elsewhere.txt')
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : join(folder, 'database')
}

/** Asked as the owner of the tables, who sees every row. */
async function count(statement: string): Promise<number> {
  const facts = z.object({ password: z.string(), port: z.number() })
  const { password, port } = facts.parse(JSON.parse(readFileSync(join(databasePlace(), 'database.json'), 'utf8')))
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'sightline_owner', password, database: 'sightline' })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>(`select (${statement})::int as count`)
    return rows[0]?.count ?? 0
  } finally {
    await client.end()
  }
}

function serve(): Program {
  const program = run(['serve'], settings)
  programs.push(program)
  return program
}

describe('a demonstration whose first load is killed', () => {
  it(
    'is cleared and loaded anew at the next start, which says so',
    async () => {
      const killed = serve()
      await killed.said('Loading the fictional council')
      while ((await count('select count(*) from action')) < 5) await wait(100)
      killed.child.kill('SIGKILL')
      await killed.ended
      expect(await count('select count(*) from demo_load where ended_at is null')).toBe(1)
      expect(await count('select count(*) from paper'), 'it was killed in the middle').toBe(0)
      const people = await count('select count(*) from person')

      const program = serve()
      await program.said('Sightline is ready')
      expect(program.output()).toContain('only half loaded when Sightline last stopped. It is cleared and loaded anew.')
      expect(await count('select count(*) from demo_load where ended_at is not null')).toBe(1)
      expect(await count('select count(*) from paper')).toBeGreaterThan(3)
      expect(await count('select count(*) from person'), 'nobody is there twice').toBe(people)
      expect((await fetch(`${program.address}/sign-in`)).status).toBe(200)
    },
    5 * minutes,
  )
})
