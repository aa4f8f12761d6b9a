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

/** A database of its own for this test file, copied from the migrated template, used as the application's role. */
export function useTestDatabase(day = testDay): { current: () => TestDatabase } {
  const name = `test_${randomBytes(6).toString('hex')}`
  let open: { ground: TestDatabase; close: () => Promise<void>; folder: string } | null = null
  beforeAll(async () => {
    await asOwner(`create database ${name} template template_sightline`)
    const appUrl = inject('appUrl').replace('DATABASE', name)
    const { database, close } = connect({ url: appUrl, most: 6 })
    const ownerUrl = inject('ownerUrl').replace('DATABASE', name)
    const folder = mkdtempSync(join(tmpdir(), 'sightline-test-files-'))
    const secrets = keyring([randomBytes(32)])
    const keys = { secrets, childrenKey: randomBytes(32) }
    const ground = { database, clock: fixedClock(day), files: folderStore(folder), ...keys, appUrl, ownerUrl }
    open = { ground, close, folder }
  })
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
