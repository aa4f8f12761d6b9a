import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { buildWhenStale } from '../../scripts/build.js'
import { startBundledServer } from '../../src/platform/database/bundled/server.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string
    appUrl: string
    /** What test files of one run share: gone at its end. */
    sharedFolder: string
  }
}

/** One server for the whole run, with a migrated template that each test file copies in a twentieth of a second. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(quickFolder(), 'sightline-test-'))
  // Open, so that a database which root starts can be in it, and goes with it.
  chmodSync(folder, 0o755)
  // The whole program: tests that start the command must not build it again under a browser that is reading its styles.
  await buildWhenStale()
  // Durability is proved by its own test on a server with the live settings; here it would only cost time.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const server = await startBundledServer({ folder, settings })
  await query(server.ownerUrl('postgres'), 'create database template_sightline')
  await migrate(server.ownerUrl('template_sightline'), 'sightline_login')
  project.provide('ownerUrl', server.ownerUrl('DATABASE'))
  project.provide('appUrl', server.appUrl('DATABASE'))
  project.provide('sharedFolder', folder)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Linux's folder in memory, where there is plenty: a copy of the template is made there in a tenth of the time. */
function quickFolder(): string {
  const [inMemory, plenty] = ['/dev/shm', 4 * 2 ** 30]
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    return Math.min(bavail * bsize, freemem()) > plenty ? inMemory : tmpdir()
  } catch {
    return tmpdir()
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
