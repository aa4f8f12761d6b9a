import { join, resolve } from 'node:path'
import pg from 'pg'
import type { Settings } from '../config/settings.ts'
import { startBundledServer } from './bundled/server.ts'
import { connect, type Database } from './connect.ts'
import { migrate } from './migrate.ts'

export type OpenDatabase = {
  database: Database
  appUrl: string
  /** The owner's address: known for the bundled database, else only when the setting gives it. */
  ownerUrl: string | null
  bundled: boolean
  migrated: string[]
  close: () => Promise<void>
}

/** Sightline already runs on this folder. */
export class AlreadyRunning extends Error {}

/** The number of the advisory lock that one running Sightline holds on a bundled database. It goes with its connection. */
const onlyOneLock = 714_203

/**
 * Opens the database that the settings name: a council's own, or the bundled one in the data folder, started or adopted
 * and, unless `upToDate` is false, brought to the newest schema. `alone` refuses a second program on the same folder.
 */
export async function openDatabase(
  settings: Settings,
  { alone, upToDate = true }: { alone: boolean; upToDate?: boolean },
): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) return openOwn(settings.DATABASE_URL, settings.DATABASE_OWNER_URL ?? null)
  const server = await startBundledServer({ folder: resolve(settings.DATA_FOLDER, 'database') })
  const lock = new pg.Client({ connectionString: server.ownerUrl('postgres') })
  lock.on('error', () => undefined)
  await lock.connect()
  const { rows } = await lock.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [onlyOneLock])
  const first = rows[0]?.held === true
  if (alone && !first) {
    await lock.end()
    throw new AlreadyRunning(
      `Sightline is already running on ${resolve(settings.DATA_FOLDER)}. Stop it first, or set DATA_FOLDER to another folder.`,
    )
  }
  await ensureDatabase(lock)
  const migrated = first && upToDate ? await migrate(server.ownerUrl('sightline'), 'sightline_login') : []
  const appUrl = server.appUrl('sightline')
  const { database, close } = connect({ url: appUrl, prepared: true })
  return {
    database,
    appUrl,
    ownerUrl: server.ownerUrl('sightline'),
    bundled: true,
    migrated,
    close: async () => {
      await close()
      await lock.end()
      if (first) await server.stop()
    },
  }
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = 'sightline'")
  if (rowCount === 0) await client.query('create database sightline')
}

async function openOwn(appUrl: string, ownerUrl: string | null): Promise<OpenDatabase> {
  const { database, close } = connect({ url: appUrl })
  return { database, appUrl, ownerUrl, bundled: false, migrated: [], close }
}

/** Where stored files are kept when they are kept in a folder. */
export const filesFolder = (settings: Settings): string => join(resolve(settings.DATA_FOLDER), 'files')
