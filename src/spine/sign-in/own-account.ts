import type { Actor, Work } from '../access/index.ts'

export type OwnAccount = {
  name: string
  email: string
  hasPassword: boolean
  passwordSetAt: Date | null
  hasSecondFactor: boolean
}

/** A person's account as they see it; null for somebody with none. */
export async function ownAccount(work: Work, actor: Actor): Promise<OwnAccount | null> {
  const row = await work.tx
    .selectFrom('account as a')
    .innerJoin('record as r', 'r.id', 'a.person_id')
    .select(['r.title as name', 'a.email', 'a.password_hash', 'a.password_set_at', 'a.totp_secret'])
    .where('a.person_id', '=', actor.person)
    .executeTakeFirst()
  if (!row) return null
  return {
    name: row.name,
    email: row.email,
    hasPassword: row.password_hash !== null,
    passwordSetAt: row.password_set_at,
    hasSecondFactor: row.totp_secret !== null,
  }
}
