import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { keysOf } from './key-text.ts'

/**
 * Writes a key to a file of its own, unless another program that started at the same moment has made it. It is on the disk
 * before anything is done with it: a power cut must not leave anything without its key.
 */
export function makeKeyFile(file: string, key: Buffer): void {
  mkdirSync(resolve(file, '..'), { recursive: true })
  let handle: number
  try {
    handle = openSync(file, 'wx', 0o600)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return
    throw fault
  }
  writeSync(handle, `${key.toString('base64')}\n`)
  fsyncSync(handle)
  closeSync(handle)
}

/** The keys of a file, one a line; none where there is no file. Throws where a line is no key. */
export function keysOfFile(file: string): Buffer[] {
  const kept = existsSync(file) ? keysOf(readFileSync(file, 'utf8')) : []
  if (kept.includes(null)) throw new Error(`${file} holds a line that is not a key: 32 bytes in base64, one key a line`)
  return kept.filter((key) => key !== null)
}
