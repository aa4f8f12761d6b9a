import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { z } from 'zod'
import { datasets } from '../../src/app.ts'
import { loadDemoOnce } from '../../src/demo/index.ts'
import { fixedClock } from '../../src/kernel/clock.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { folderStore } from '../../src/platform/files/file-store.ts'
import { keyring } from '../../src/platform/secrets/keyring.ts'
import { testDay, useDatabaseCopy } from './test-database.ts'

const template = 'template_demonstration'
/** Any number that no other lock of the tests has. */
const lock = 20_260_616
const keysSchema = z.object({ secret: z.base64(), children: z.base64() })

/** A database of its own for this test file with the whole fictional council in it, which the run loads once and each file copies. */
export const useDemoDatabase = () => useDatabaseCopy(demonstration)

/** The template, its files and the keys that it was written with; the first file of the run to ask loads them, others wait. */
async function demonstration() {
  const owner = new pg.Client({ connectionString: inject('ownerUrl').replace('DATABASE', 'postgres') })
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [lock])
    const folder = join(inject('sharedFolder'), 'demonstration')
    if (!existsSync(join(folder, 'keys.json'))) await load(owner, folder)
    const { secret, children } = keysSchema.parse(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')))
    return {
      template,
      keys: { secrets: keyring([Buffer.from(secret, 'base64')]), childrenKey: Buffer.from(children, 'base64') },
      fill: (own: string) => cpSync(join(folder, 'files'), own, { recursive: true }),
    }
  } finally {
    await owner.end()
  }
}

async function load(owner: pg.Client, folder: string): Promise<void> {
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true })
  // What an earlier file of this run left half loaded.
  await owner.query(`drop database if exists ${template} with (force)`)
  await owner.query(`create database ${template} template template_sightline`)
  const [secret, children] = [randomBytes(32), randomBytes(32)]
  const { database, close } = connect({ url: inject('appUrl').replace('DATABASE', template), most: 6, loading: true })
  const keys = { secrets: keyring([secret]), childrenKey: children }
  try {
    const ground = { database, clock: fixedClock(testDay), files: folderStore(files), ...keys }
    await loadDemoOnce(ground, datasets, () => undefined)
  } finally {
    await close()
  }
  const written = { secret: secret.toString('base64'), children: children.toString('base64') }
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(written))
}
