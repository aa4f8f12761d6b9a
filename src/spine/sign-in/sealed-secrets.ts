import { isSealed } from '../../platform/secrets/keyring.ts'
import { asSystem, type Ground, type Work } from '../access/index.ts'

/** A secret opens for the person it was sealed for alone: copied to another's row it is worth nothing. */
const placeOf = (personId: string) => `authenticator secret of ${personId}`

/** Seals the secret of an authenticator app for its person. */
export const sealSecret = (work: Work, personId: string, secret: string): string =>
  work.secrets.seal(secret, placeOf(personId))

/** The secret, or null where its key is missing or somebody has altered it. */
export const openSecret = (work: Work, personId: string, sealed: string): string | null =>
  work.secrets.open(sealed, placeOf(personId))

/**
 * Seals every secret that is still kept as it is, from before secrets were sealed, and seals anew what an older key sealed.
 * Each start does it. What no key here opens is left as it is. Returns how many were sealed.
 */
export function sealSecretsAtStart(ground: Ground): Promise<number> {
  return asSystem(ground, 'sign in', async (work) => {
    const accounts = await work.tx
      .selectFrom('account')
      .select(['person_id', 'totp_secret'])
      .where('totp_secret', 'is not', null)
      .forUpdate()
      .execute()
    let sealed = 0
    for (const { person_id: person, totp_secret: kept } of accounts) {
      const anew = kept === null ? null : sealedAnew(work, person, kept)
      if (anew === null) continue
      await work.tx.updateTable('account').set({ totp_secret: anew }).where('person_id', '=', person).execute()
      sealed += 1
    }
    // A secret that was being shown when the program stopped is shown anew: whoever was scanning it begins again.
    const shown = await work.tx
      .selectFrom('session')
      .select(['id', 'pending_secret'])
      .where('pending_secret', 'is not', null)
      .execute()
    for (const { id, pending_secret: pending } of shown) {
      if (pending === null || isSealed(pending)) continue
      await work.tx.updateTable('session').set({ pending_secret: null }).where('id', '=', id).execute()
    }
    return sealed
  })
}

function sealedAnew(work: Work, personId: string, kept: string): string | null {
  if (!isSealed(kept)) return sealSecret(work, personId, kept)
  if (work.secrets.isCurrent(kept)) return null
  const secret = openSecret(work, personId, kept)
  return secret === null ? null : sealSecret(work, personId, secret)
}

/** How many accounts hold a secret, how many of those no key here opens, and how many are not sealed at all. */
export async function countSealed(work: Work): Promise<{ all: number; unreadable: number; plain: number }> {
  const rows = await work.tx
    .selectFrom('account')
    .select(['person_id', 'totp_secret'])
    .where('totp_secret', 'is not', null)
    .execute()
  const kept = rows.map(({ person_id, totp_secret }) => ({ person: person_id, secret: totp_secret ?? '' }))
  const sealed = kept.filter(({ secret }) => isSealed(secret))
  return {
    all: kept.length,
    unreadable: sealed.filter(({ person, secret }) => openSecret(work, person, secret) === null).length,
    plain: kept.length - sealed.length,
  }
}
