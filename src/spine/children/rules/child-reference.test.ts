import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childReference, plainIdentifier, readChildReference } from './child-reference.ts'

const hash = (text: string) => createHash('sha256').update(text).digest()

describe('a child’s reference', () => {
  it('is the same for the same hash, and says nothing', () => {
    expect(childReference(hash('1003377'))).toBe(childReference(hash('1003377')))
    expect(childReference(hash('1003377'))).toMatch(
      /^CH-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/,
    )
    expect(childReference(hash('1003377'))).not.toContain('1003377')
  })

  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const reference = childReference(hash(seed))
        expect(readChildReference(reference)).toBe(reference)
        expect(readChildReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toBe(reference)
      }),
    )
  })

  it.each(['1003377', 'CH-123', 'ACT-142', 'CH-UUU-UUU-UUU', ''])('is not found in %j', (typed) =>
    expect(readChildReference(typed)).toBeNull(),
  )

  it('takes reading mistakes for what was meant', () => {
    expect(readChildReference('CH-OIL-234-567')).toBe('CH-011-234-567')
  })

  it('goes by an identifier without its spaces and case', () => {
    expect(plainIdentifier(' ab 12\u00a0')).toBe(plainIdentifier('AB12'))
    expect(plainIdentifier('AB12')).not.toBe(plainIdentifier('AB13'))
  })

  it('does not repeat among a hundred thousand', () => {
    const all = new Set(Array.from({ length: 100_000 }, (_, number) => childReference(hash(String(number)))))
    expect(all.size).toBe(100_000)
  })
})
