import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Each key is 32 bytes, for AES-256. */
export const keyBytes = 32

/** Seals what must not be read from the database or a backup alone. The keys are kept outside the database. */
export type Keyring = {
  /** Seals a text for one place alone: moved to another place, it no longer opens. */
  seal: (text: string, place: string) => string
  /** The text, or null where its key is missing, or it was altered, moved or never sealed. */
  open: (sealed: string, place: string) => string | null
  /** Whether it was sealed with the key that seals now. */
  isCurrent: (sealed: string) => boolean
}

const version = 'v1'
const shape = /^v1\.([0-9a-f]{8})\.([\w-]{16})\.([\w-]{22})\.([\w-]*)$/

/** Keys have names, so that after a change of keys each text still finds its own. A name says nothing of the key. */
const nameOf = (key: Buffer) => createHash('sha256').update('name of a key').update(key).digest('hex').slice(0, 8)

/** Whether a text has been sealed at all. */
export const isSealed = (text: string): boolean => shape.test(text)

/** A ring of keys, of which the first seals and all open: to change keys, put the new one first. */
export function keyring(keys: readonly Buffer[]): Keyring {
  const byName = new Map(keys.map((key) => [nameOf(key), key]))
  const [first] = keys
  const name = first ? nameOf(first) : null
  const keyOf = (sealed: string) => shape.exec(sealed)?.[1] ?? null
  return {
    isCurrent: (sealed) => name !== null && keyOf(sealed) === name,
    seal: (text, place) => {
      if (!first) throw new Error('there is no key to seal secrets with')
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(place))
      const words = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const parts = [nonce, cipher.getAuthTag(), words].map((part) => part.toString('base64url'))
      return [version, name, ...parts].join('.')
    },
    open: (sealed, place) => {
      const [, keyName = '', nonce = '', tag = '', words = ''] = shape.exec(sealed) ?? []
      const key = byName.get(keyName)
      if (!key) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
        decipher.setAAD(Buffer.from(place)).setAuthTag(Buffer.from(tag, 'base64url'))
        const text = Buffer.concat([decipher.update(Buffer.from(words, 'base64url')), decipher.final()])
        return text.toString('utf8')
      } catch {
        return null
      }
    },
  }
}
