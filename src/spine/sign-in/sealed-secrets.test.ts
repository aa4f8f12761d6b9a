import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { codeFor, enrol, someoneWithPassword } from '../../../test/set-up/sign-in.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { keyring } from '../../platform/secrets/keyring.ts'
import { asSystem, type Ground } from '../access/index.ts'
import { checkSecrets } from '../settings/health/secret-checks.ts'
import { signInWithCode } from './check-code.ts'
import { newSecret } from './one-time-code.ts'
import { countSealed, sealSecretsAtStart } from './sealed-secrets.ts'
import { startSession } from './sessions.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const ground = () => database.current()

const kept = (personId: string) =>
  asSystem(ground(), 'sign in', async (work) => {
    const row = await work.tx
      .selectFrom('account')
      .select('totp_secret')
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row?.totp_secret ?? ''
  })
const keep = (personId: string, secret: string | null) =>
  asSystem(ground(), 'sign in', (work) =>
    work.tx
      .updateTable('account')
      .set({ totp_secret: secret, totp_last_step: null, code_failures: 0 })
      .where('person_id', '=', personId)
      .execute(),
  )

async function tryCode(on: Ground, personId: string, code: string) {
  await startSession(on, personId, 'waiting for code', 'test')
  const session = await asSystem(on, 'sign in', (work) =>
    sql<{
      id: string
    }>`select id from session where ended_at is null and person_id = ${personId} order by started_at desc, id desc limit 1`.execute(
      work.tx,
    ),
  )
  const sessionId = session.rows[0]?.id ?? ''
  return signInWithCode(on, { sessionId, personId, browser: 'test', address: '192.0.2.1' }, code)
}

describe('the secret of an authenticator app', () => {
  it('is sealed in the database while it is set up and ever after', async () => {
    const person = await someoneWithPassword(ground(), 'Sue Sealed', 'staff')
    const { secret } = await enrol(ground(), app.visitor(), person.email)
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(await kept(person.id)).toMatch(/^v1\./)
    const pending = await asSystem(ground(), 'sign in', (work) =>
      sql<{ all: string }>`select string_agg(coalesce(pending_secret, ''), ' ') as all from session`.execute(work.tx),
    )
    expect(pending.rows[0]?.all).not.toContain(secret)
  })

  it('from before is sealed at the next start, and still takes the app’s codes', async () => {
    const person = await someoneWithPassword(ground(), 'Otto Old', 'staff')
    const secret = newSecret()
    await keep(person.id, secret)
    expect((await asSystem(ground(), 'doctor', checkSecrets)).state).toBe('warning')
    expect(await sealSecretsAtStart(ground())).toBe(1)
    expect(await kept(person.id)).not.toContain(secret)
    expect(await sealSecretsAtStart(ground())).toBe(0)
    expect((await tryCode(ground(), person.id, codeFor(ground(), secret))).ok).toBe(true)
  })

  it('is sealed anew after a change of keys', async () => {
    const [old, now] = [randomBytes(32), randomBytes(32)]
    const before: Ground = { ...ground(), secrets: keyring([old]) }
    const person = await someoneWithPassword(ground(), 'Rhea Rotated', 'staff')
    const secret = newSecret()
    await keep(person.id, secret)
    await sealSecretsAtStart(before)
    await sealSecretsAtStart({ ...ground(), secrets: keyring([now, old]) })
    const after: Ground = { ...ground(), secrets: keyring([now]) }
    expect((await tryCode(after, person.id, codeFor(ground(), secret))).ok).toBe(true)
    await keep(person.id, null)
  })

  it('does nothing for anybody else whose row it is copied to', async () => {
    const mine = await someoneWithPassword(ground(), 'Mal Mine', 'staff')
    const yours = await someoneWithPassword(ground(), 'Vic Yours', 'staff')
    const secret = newSecret()
    await keep(mine.id, secret)
    await sealSecretsAtStart(ground())
    await keep(yours.id, await kept(mine.id))
    expect((await tryCode(ground(), yours.id, codeFor(ground(), secret))).ok).toBe(false)
    await keep(yours.id, null)
  })

  it('is told by doctor when its key is missing; recovery codes still open the door, and nobody is locked out', async () => {
    const person = await someoneWithPassword(ground(), 'Lee Lost', 'staff')
    const { secret, codes } = await enrol(ground(), app.visitor(), person.email)
    const without: Ground = { ...ground(), secrets: keyring([randomBytes(32)]) }
    const finding = await asSystem(without, 'doctor', checkSecrets)
    expect(finding).toMatchObject({ state: 'fault', says: expect.stringContaining('cannot be opened') })
    for (let count = 0; count < 6; count++) {
      const refused = await tryCode(without, person.id, codeFor(ground(), secret))
      expect(refused).toMatchObject({ ok: false, why: expect.stringContaining('recovery code'), over: false })
    }
    expect(await tryCode(without, person.id, codes[0] ?? '')).toMatchObject({ ok: true, recoveryCodesLeft: 9 })
    expect((await asSystem(ground(), 'doctor', checkSecrets)).state).toBe('well')
    expect(await asSystem(ground(), 'doctor', countSealed)).toMatchObject({ unreadable: 0, plain: 0 })
  })
})
