import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { keysOfFile, makeKeyFile } from './key-file.ts'
import { keysOf } from './key-text.ts'
import { keyBytes } from './keyring.ts'

/** Where the key is kept that was made at the first start: one a line, the first seals. */
export const keyFile = (settings: Pick<Settings, 'DATA_FOLDER'>): string => resolve(settings.DATA_FOLDER, 'secret-key')

/**
 * The keys that seal secrets: those of SECRET_KEY, then those of the file in the data folder, so that a council can move
 * from one to the other. `make` makes the file where there are none; only the program's own start does that.
 */
export function readKeys(settings: Pick<Settings, 'DATA_FOLDER' | 'SECRET_KEY'>, make: boolean): Buffer[] {
  const set = keysOf(settings.SECRET_KEY ?? '')
  const file = keyFile(settings)
  if (set.length === 0 && make && !existsSync(file)) makeKeyFile(file, randomBytes(keyBytes))
  return [...set.filter((key) => key !== null), ...keysOfFile(file)]
}

/** Whether others on this computer may read the file. Windows keeps that elsewhere. */
export const othersMayRead = (file: string): boolean =>
  process.platform !== 'win32' && existsSync(file) && (statSync(file).mode & 0o077) !== 0
