import { NotValid } from '../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { isPurpose, type Purpose } from './rules/purposes.ts'
import { childrenSettings } from './settings.ts'

export type GivenPurpose = { id: string; purpose: Purpose; words: string; expiresAt: Date }

/** Says why one is about to look at children's data. It is remembered for as long as the council has set. */
export async function givePurpose(work: Work, purpose: string, words: string): Promise<GivenPurpose> {
  insist(work.actor, 'see children')
  if (work.actor.person === null || !isPurpose(purpose)) throw new NotValid({ purpose: 'Choose why you are looking' })
  const said = words.trim()
  if (purpose === 'other' && said === '') throw new NotValid({ words: 'Say in a sentence why you are looking' })
  await endPurpose(work)
  const at = instantOf(work)
  const { purposeMinutes } = await childrenSettings(work)
  const given = {
    id: newId(at.getTime()),
    purpose,
    words: said,
    expiresAt: new Date(at.getTime() + purposeMinutes * 60_000),
  }
  await work.tx
    .insertInto('children.purpose_given')
    .values({
      id: given.id,
      person_id: work.actor.person,
      purpose,
      words: said,
      given_at: at,
      expires_at: given.expiresAt,
    })
    .execute()
  return given
}

/** The purpose that this person gave and that still lasts, or null. */
export async function purposeOf(work: Work): Promise<GivenPurpose | null> {
  const row = await work.tx
    .selectFrom('children.purpose_given')
    .select(['id', 'purpose', 'words', 'expires_at as expiresAt'])
    .where('person_id', '=', work.actor.person)
    .where('expires_at', '>', instantOf(work))
    .orderBy('given_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && isPurpose(row.purpose) ? { ...row, purpose: row.purpose } : null
}

/** Ends the purpose that lasts: whoever comes next to this screen is asked again. */
export async function endPurpose(work: Work): Promise<void> {
  await work.tx
    .updateTable('children.purpose_given')
    .set({ expires_at: instantOf(work) })
    .where('person_id', '=', work.actor.person)
    .where('expires_at', '>', instantOf(work))
    .execute()
}
