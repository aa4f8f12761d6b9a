import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSealed, keyring } from './keyring.ts'

const [old, now] = [randomBytes(32), randomBytes(32)]

describe('a keyring', () => {
  it('opens what it sealed, in its own place and no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, place, other) => {
        const ring = keyring([now])
        const sealed = ring.seal(text, place)
        expect(isSealed(sealed)).toBe(true)
        expect(ring.open(sealed, place)).toBe(text)
        if (other !== place) expect(ring.open(sealed, other)).toBeNull()
      }),
    )
  })

  it('never seals one text alike twice, and shows nothing of it', () => {
    const ring = keyring([now])
    expect(ring.seal('JBSWY3DPEHPK3PXP', 'a')).not.toBe(ring.seal('JBSWY3DPEHPK3PXP', 'a'))
    expect(ring.seal('JBSWY3DPEHPK3PXP', 'a')).not.toContain('JBSWY3DP')
  })

  it('refuses what was altered, anywhere', () => {
    const ring = keyring([now])
    const sealed = ring.seal('a secret', 'a')
    for (let at = 12; at < sealed.length; at++) {
      if (sealed[at] === '.') continue
      const altered = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`
      const opened = ring.open(altered, 'a')
      // The last letter of a part may hold bits that stand for nothing.
      if (opened !== null) expect(opened).toBe('a secret')
    }
    const tag = sealed.split('.')
    tag[3] = 'A'.repeat(22)
    expect(ring.open(tag.join('.'), 'a')).toBeNull()
  })

  it('opens with an older key after a new one was put first, and says what is not current', () => {
    const sealed = keyring([old]).seal('a secret', 'a')
    const ring = keyring([now, old])
    expect(ring.open(sealed, 'a')).toBe('a secret')
    expect(ring.isCurrent(sealed)).toBe(false)
    expect(ring.isCurrent(ring.seal('a secret', 'a'))).toBe(true)
  })

  it('opens nothing whose key is missing, and seals nothing without a key', () => {
    const sealed = keyring([old]).seal('a secret', 'a')
    expect(keyring([now]).open(sealed, 'a')).toBeNull()
    expect(() => keyring([]).seal('a secret', 'a')).toThrow('no key')
  })

  it('does not take a text that was never sealed for one that was', () => {
    expect(keyring([now]).open('JBSWY3DPEHPK3PXP', 'a')).toBeNull()
  })
})
