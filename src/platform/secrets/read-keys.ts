import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
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
  if (set.length === 0 && make && !existsSync(file)) makeFile(file)
  const kept = existsSync(file) ? keysOf(readFileSync(file, 'utf8')) : []
  if (kept.includes(null)) throw new Error(`${file} holds a line that is not a key: 32 bytes in base64, one key a line`)
  return [...set, ...kept].filter((key) => key !== null)
}

/** On the disk before anything is sealed with it: a power cut must not leave secrets without their key. */
function makeFile(file: string): void {
  mkdirSync(resolve(file, '..'), { recursive: true })
  let handle: number
  try {
    handle = openSync(file, 'wx', 0o600)
  } catch (fault) {
    // Another program that started at the same moment has made it.
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return
    throw fault
  }
  writeSync(handle, `${randomBytes(keyBytes).toString('base64')}\n`)
  fsyncSync(handle)
  closeSync(handle)
}

/** Whether others on this computer may read the file. Windows keeps that elsewhere. */
export const othersMayRead = (file: string): boolean =>
  process.platform !== 'win32' && existsSync(file) && (statSync(file).mode & 0o077) !== 0
