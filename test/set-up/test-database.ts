import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { fixedClock } from '../../src/kernel/clock.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { folderStore } from '../../src/platform/files/file-store.ts'
import { keyring } from '../../src/platform/secrets/keyring.ts'
import type { Ground } from '../../src/spine/access/index.ts'

/** The day on which tests take place: a Tuesday in term, clear of bank holidays. */
export const testDay = '2026-06-16'

export type TestDatabase = Ground & { appUrl: string; ownerUrl: string }

type Keys = Pick<TestDatabase, 'secrets' | 'childrenKey'>
/** What a test file's database is a copy of, with the keys and files that belong to what is in it. */
type Original = { template: string; keys: Keys; fill: (folder: string) => void }

/** A database of its own for this test file, copied from the migrated template, used as the application's role. */
export const useTestDatabase = (day = testDay) => useDatabaseCopy(migrated, day)

const migrated = async (): Promise<Original> => ({
  template: 'template_sightline',
  keys: { secrets: keyring([randomBytes(32)]), childrenKey: randomBytes(32) },
  fill: () => undefined,
})

/** As the program asks the server that comes with it; on another it asks as a council's own server is asked. */
const prepared = process.env['SIGHTLINE_POSTGRES_FOLDER'] === undefined

/** A copy for this test file of what `original` names, dropped at its end. */
export function useDatabaseCopy(original: () => Promise<Original>, day = testDay): { current: () => TestDatabase } {
  const name = `test_${randomBytes(6).toString('hex')}`
  let open: { ground: TestDatabase; close: () => Promise<void>; folder: string } | null = null
  beforeAll(async () => {
    const { template, keys, fill } = await original()
    await asOwner(`create database ${name} template ${template}`)
    const appUrl = inject('appUrl').replace('DATABASE', name)
    const { database, close } = connect({ url: appUrl, most: 6, prepared })
    const ownerUrl = inject('ownerUrl').replace('DATABASE', name)
    const folder = mkdtempSync(join(tmpdir(), 'sightline-test-files-'))
    fill(folder)
    const ground = { database, clock: fixedClock(day), files: folderStore(folder), ...keys, appUrl, ownerUrl }
    open = { ground, close, folder }
  }, 180_000)
  afterAll(async () => {
    await open?.close()
    if (open) rmSync(open.folder, { recursive: true, force: true })
    await asOwner(`drop database if exists ${name} with (force)`)
  })
  return {
    current: () => {
      if (!open) throw new Error('The test database is there only inside tests')
      return open.ground
    },
  }
}

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('ownerUrl').replace('DATABASE', 'postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
