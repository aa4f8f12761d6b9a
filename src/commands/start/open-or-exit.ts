import type { Settings } from '../../platform/config/settings.ts'
import { AlreadyRunning, filesFolder, type OpenDatabase, openDatabase } from '../../platform/database/open.ts'
import { folderStore } from '../../platform/files/file-store.ts'
import { readChildrenKey } from '../../platform/secrets/children-key.ts'
import { keyring } from '../../platform/secrets/keyring.ts'
import { readKeys } from '../../platform/secrets/read-keys.ts'
import type { Ground } from '../../spine/access/index.ts'
import { withChildrenKey } from '../../spine/children/index.ts'
import { readyOr, roleFault } from '../../spine/settings/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { clockOf } from './clock-of.ts'

export type Opened = { open: OpenDatabase; ground: Ground }

/** The database opened, alone on a bundled one unless told, or the reason printed and exit code 1. */
export async function openOrExit(settings: Settings, alone = true): Promise<Opened> {
  try {
    const open = await openDatabase(settings, { alone })
    return { open, ground: groundOn(open, settings) }
  } catch (error) {
    refuse(error instanceof AlreadyRunning ? error.message : `Sightline did not start: ${wordsOf(error)}`)
  }
}

/** What every deed stands on, for a database that is open. `makeKey` makes the key that seals secrets where there is none. */
export function groundOn(open: OpenDatabase, settings: Settings, makeKey = true): Ground {
  const secrets = keyring(readKeys(settings, makeKey))
  const files = folderStore(filesFolder(settings))
  return { database: open.database, clock: clockOf(settings), files, secrets, childrenKey: readChildrenKey(settings) }
}

/** Refuses to serve on a database that row-level security does not bind us to, or that is older or newer than we are. */
export async function fitOrExit({ open, ground }: Opened): Promise<void> {
  const why = (await roleFault(open.database)) ?? (await readyOr(ground))
  if (why === null) return
  await open.close()
  refuse(`Sightline did not start: ${why}`)
}

/** The same with the key of children's references, moved out of a database that still holds it. */
export async function keyedOrExit(opened: Opened, settings: Settings): Promise<Opened> {
  try {
    return { ...opened, ground: await withChildrenKey(opened.ground, settings) }
  } catch (error) {
    await opened.open.close()
    refuse(`Sightline did not start: ${wordsOf(error)}`)
  }
}

/** Prints why and ends with exit code 1. */
export function refuse(why: string): never {
  console.error(why)
  process.exit(exitCodes.failed)
}

/** An error in words; a connection that was refused carries its reasons inside. */
export function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
