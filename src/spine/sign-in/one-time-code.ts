import { Secret, TOTP } from 'otpauth'

const period = 30
/** A code is taken one step early or late, so that a telephone whose clock is half a minute out still works. */
const stepsEitherSide = 1

/** A new secret of 160 bits, as the letters and figures that an authenticator app takes (base32). */
export const newSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period, issuer: 'Sightline' })

/**
 * The step whose code was typed, or null where it is wrong or was used before. A step at or before `lastStep` is refused,
 * so that a code seen over a shoulder is worth nothing once used (RFC 6238 section 5.2). `at` is milliseconds since 1970.
 */
export function stepOfCode(secret: string, typed: string, at: number, lastStep: number | null): number | null {
  const token = typed.replace(/[\s-]/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret).validate({ token, timestamp: at, window: stepsEitherSide })
  if (delta === null) return null
  const step = Math.floor(at / (period * 1000)) + delta
  return lastStep !== null && step <= lastStep ? null : step
}

/** What the QR code says: the address by which an authenticator app takes the secret, named for the council and e-mail. */
export function addressToScan(secret: string, email: string, issuer: string): string {
  return new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
    issuer,
    label: email,
  }).toString()
}

/** The secret in groups of four, which can be read from one screen and typed on another. */
export const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? ''
