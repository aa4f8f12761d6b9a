import { keyBytes } from './keyring.ts'

/** A key as it is written: 32 bytes in base64. Null where it is not one. */
function keyOf(text: string): Buffer | null {
  const key = /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : null
  return key?.length === keyBytes ? key : null
}

/** The keys of a setting: several, with the newest first, while they are being changed. */
export const keysOf = (text: string): (Buffer | null)[] =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(keyOf)
