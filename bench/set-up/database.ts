import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { clockFrom } from '../../src/kernel/clock.ts'
import { startBundledServer } from '../../src/platform/database/bundled/server.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { folderStore } from '../../src/platform/files/file-store.ts'
import { keyring } from '../../src/platform/secrets/keyring.ts'
import type { Ground } from '../../src/spine/access/index.ts'

export type BenchDatabase = {
  ground: Ground
  owner: pg.Client
  /** How many statements the application has sent so far. */
  statements: () => number
  close: () => Promise<void>
}

/** A migrated database with the settings of live use, for one measurement. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'))
  // Open, so that a database which root starts can be in it, and goes with it.
  chmodSync(folder, 0o755)
  const server = await startBundledServer({ folder })
  await migrate(server.ownerUrl('postgres'), 'sightline_login')
  const owner = new pg.Client({ connectionString: server.ownerUrl('postgres') })
  await owner.connect()
  let count = 0
  const onQuery = () => {
    count += 1
  }
  const { database, close } = connect({ url: server.appUrl('postgres'), onQuery, prepared: true })
  return {
    statements: () => count,
    ground: {
      database,
      clock: clockFrom(() => Temporal.Now.instant()),
      files: folderStore(join(folder, 'files')),
      secrets: keyring([randomBytes(32)]),
      childrenKey: randomBytes(32),
    },
    owner,
    close: async () => {
      await owner.end()
      await close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Milliseconds that each of several runs took; the first run is thrown away. */
export async function times(runs: number, deed: () => Promise<unknown>): Promise<number[]> {
  const found: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const started = performance.now()
    await deed()
    if (run > 0) found.push(performance.now() - started)
  }
  return found.sort((a, b) => a - b)
}

export const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
