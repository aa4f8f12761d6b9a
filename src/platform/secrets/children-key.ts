import { createHash, randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { keysOfFile, makeKeyFile } from './key-file.ts'
import { keysOf } from './key-text.ts'
import { keyBytes } from './keyring.ts'

/** Where the key is kept that makes children's references, unless it is set. */
export const childrenKeyFile = (settings: Pick<Settings, 'DATA_FOLDER'>): string =>
  resolve(settings.DATA_FOLDER, 'children-key')

/** The key that makes children's references: CHILDREN_KEY, or the file in the data folder; null where there is neither. */
export function readChildrenKey(settings: Pick<Settings, 'DATA_FOLDER' | 'CHILDREN_KEY'>): Buffer | null {
  const [set = null] = keysOf(settings.CHILDREN_KEY ?? '')
  return set ?? keysOfFile(childrenKeyFile(settings))[0] ?? null
}

/** Keeps a key in the data folder: this one, or a new one. Gives what is there then. */
export function keepChildrenKey(settings: Pick<Settings, 'DATA_FOLDER'>, key: Buffer = randomBytes(keyBytes)): Buffer {
  const file = childrenKeyFile(settings)
  makeKeyFile(file, key)
  const [kept] = keysOfFile(file)
  if (!kept) throw new Error(`${file} holds no key: put it back from your backup`)
  return kept
}

/** A key's name, by which another is recognised. It says nothing of the key. */
export const nameOfChildrenKey = (key: Buffer): string =>
  createHash('sha256').update('name of a key of references').update(key).digest('hex').slice(0, 16)
