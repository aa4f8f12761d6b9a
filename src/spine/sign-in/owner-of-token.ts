import { asSystem, type Ground } from '../access/index.ts'
import { hashOf } from './sessions.ts'

/**
 * Whose session a token was, where it ran out by itself: so that a form sent too late is kept for its writer. Somebody
 * who signed out, or was signed out, is nobody.
 */
export function ownerOfToken(ground: Ground, token: string): Promise<string | null> {
  return asSystem(ground, 'keep what was typed', async (work) => {
    const row = await work.tx
      .selectFrom('session')
      .select('person_id')
      .where('token_hash', '=', hashOf(token))
      .where('stage', '=', 'signed in')
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return row?.person_id ?? null
  })
}
