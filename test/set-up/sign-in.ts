import { Secret, TOTP } from 'otpauth'
import { Temporal } from 'temporal-polyfill'
import { clockFrom } from '../../src/kernel/clock.ts'
import { asSystem, type Ground, type Role } from '../../src/spine/access/index.ts'
import { setPassword } from '../../src/spine/sign-in/accounts.ts'
import { someone, type TestPerson } from './people.ts'
import type { Client, Reply } from './test-app.ts'

export const password = 'seven hens by the gate'

/** A person with an account and a password, who has never signed in. */
export async function someoneWithPassword(ground: Ground, name: string, ...roles: Role[]): Promise<TestPerson> {
  const person = await someone(ground, name, ...roles)
  await asSystem(ground, 'test set-up', (work) => setPassword(work, person.id, password))
  return person
}

/** The code that an authenticator app would show at the ground's time, or some seconds from it. */
export function codeFor(ground: Ground, secret: string, seconds = 0): string {
  const timestamp = ground.clock.now().epochMilliseconds + seconds * 1000
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
}

/** Moves the ground's clock on. */
export function later(ground: Ground, time: Temporal.DurationLike): void {
  const moved = ground.clock.now().add(time)
  ground.clock = clockFrom(() => Temporal.Instant.fromEpochMilliseconds(moved.epochMilliseconds))
}

/** The secret that a page shows to be typed. */
export const secretOn = (page: Reply): string =>
  /<code class="sl-secret">([A-Z2-7 ]+)<\/code>/.exec(page.body)?.[1]?.replaceAll(' ', '') ?? ''

/** The recovery codes that a page shows. */
export const recoveryCodesOn = (page: Reply): string[] =>
  [...page.body.matchAll(/<code class="sl-secret">([a-z0-9-]{19})<\/code>/g)].flatMap((found) => found[1] ?? [])

/** Goes through a first sign-in to its end. Returns the secret of their app and their recovery codes. */
export async function enrol(
  ground: Ground,
  client: Client,
  email: string,
): Promise<{ secret: string; codes: string[] }> {
  await client.send('/sign-in', { email, password })
  const secret = secretOn(await client.get('/sign-in/second-factor'))
  const shown = await client.send('/sign-in/second-factor', { code: codeFor(ground, secret) })
  await client.send('/sign-in/second-factor/finish', {}, '/sign-in/second-factor')
  return { secret, codes: recoveryCodesOn(shown) }
}
