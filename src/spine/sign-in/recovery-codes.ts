import { createHash, randomBytes } from 'node:crypto'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { keepEvent } from './sign-in-events.ts'

export const howManyCodes = 10

/** Letters and figures that cannot be taken for each other (Crockford's base 32, in small letters). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Sixteen characters of 80 random bits, in groups of four: a plain hash of it cannot be searched. */
function newCode(): string {
  const characters = [...randomBytes(16)].map((byte) => alphabet[byte % 32]).join('')
  return characters.match(/.{4}/g)?.join('-') ?? ''
}

/** As typed from paper: spaces, dashes and capitals do not matter, nor o for 0, i or l for 1. */
export const plainCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')

const hashOfCode = (personId: string, typed: string) =>
  createHash('sha256')
    .update(`${personId} ${plainCode(typed)}`)
    .digest('hex')

/** Makes ten new recovery codes in place of those before. They are returned this once; the database keeps hashes. */
export async function makeRecoveryCodes(work: Work, personId: string): Promise<string[]> {
  const codes = Array.from({ length: howManyCodes }, newCode)
  const at = instantOf(work).getTime()
  await work.tx.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
  await work.tx
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ id: newId(at), person_id: personId, code_hash: hashOfCode(personId, code) })))
    .execute()
  await keepEvent(work, personId, 'recovery codes made')
  return codes
}

/** Uses a recovery code up. Returns how many are left, or null where it is none of theirs or was used before. */
export async function spendRecoveryCode(work: Work, personId: string, typed: string): Promise<number | null> {
  const spent = await work.tx
    .updateTable('recovery_code')
    .set({ used_at: instantOf(work) })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashOfCode(personId, typed))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (spent.numUpdatedRows === 0n) return null
  await keepEvent(work, personId, 'recovery code used')
  return countRecoveryCodes(work, personId)
}

/** How many recovery codes a person has left. */
export async function countRecoveryCodes(work: Work, personId: string): Promise<number> {
  const { left } = await work.tx
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}

/** Those of the codes that are this person's and unused: what a page that was just shown them may give as a file. */
export async function ownCodes(work: Work, personId: string, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0 || codes.length > howManyCodes) return []
  const rows = await work.tx
    .selectFrom('recovery_code')
    .select('code_hash')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  const hashes = new Set(rows.map((row) => row.code_hash))
  return codes.filter((code) => hashes.has(hashOfCode(personId, code)))
}
