import fc from 'fast-check'
import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { addressToScan, inGroups, newSecret, stepOfCode } from './one-time-code.ts'

/** The secret of RFC 6238's table, "12345678901234567890", whose last six figures are checked here. */
const rfc = Secret.fromLatin1('12345678901234567890').base32

describe('a one-time code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at %i seconds is %s (RFC 6238, appendix B)', (seconds, code) => {
    expect(stepOfCode(rfc, code, seconds * 1000, null)).toBe(Math.floor(seconds / 30))
  })

  it('may be typed with a space', () => {
    expect(stepOfCode(rfc, ' 287 082 ', 59_000, null)).toBe(1)
  })

  it('is taken one step early or late and not two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000_000 }), fc.integer({ min: -3, max: 3 }), (step, off) => {
        const at = step * 30_000 + 7_000
        const code = new TOTP({ secret: Secret.fromBase32(rfc) }).generate({ timestamp: at + off * 30_000 })
        const found = stepOfCode(rfc, code, at, null)
        if (Math.abs(off) <= 1) expect(found).not.toBeNull()
        // Two steps may share a code once in a million; then it is the nearer one that is found.
        else expect(found === null || Math.abs(found - step) <= 1).toBe(true)
      }),
    )
  })

  it('is refused once its step, or a later one, has been used', () => {
    expect(stepOfCode(rfc, '287082', 59_000, 1)).toBeNull()
    expect(stepOfCode(rfc, '287082', 59_000, 2)).toBeNull()
    expect(stepOfCode(rfc, '287082', 59_000, 0)).toBe(1)
  })

  it.each(['', '28708', '2870822', 'abcdef', '２８７０８２'])('is not %j', (typed) => {
    expect(stepOfCode(rfc, typed, 59_000, null)).toBeNull()
  })

  it('has a secret of 160 bits, shown in groups of four', () => {
    expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(inGroups('JBSWY3DPEHPK')).toBe('JBSW Y3DP EHPK')
  })

  it('is scanned under the council’s name', () => {
    const address = new URL(addressToScan(rfc, 'a@b.example', 'Wexmoor Council'))
    expect(address.protocol).toBe('otpauth:')
    expect(address.searchParams.get('secret')).toBe(rfc)
    expect(address.searchParams.get('issuer')).toBe('Wexmoor Council')
  })
})
