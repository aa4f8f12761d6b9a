import { NotPossibleNow } from '../../kernel/failures.ts'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

/** What somebody puts their name to. */
export type Signature = {
  /** What they are, in words: "Director of Children’s Services". */
  role: string
  /** As what they sign: "approving officer", "chair", "member". */
  capacity: string
  view: 'agrees' | 'dissents'
  /** Needed with a dissent; kept word for word. */
  words: string
}

export type StoredSignature = Signature & {
  personId: string
  name: string
  actingFor: string | null
  /** ISO date. */
  signedOn: string
  hash: string
}

/**
 * Signs one version of a record, known by its hash, as the person at work. A signature is given once and never altered;
 * whoever signs must be able to read what they sign. The caller decides who may sign.
 */
export async function signOff(work: Work, recordId: string, hash: string, signature: Signature): Promise<void> {
  const { person, actingFor } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can sign.')
  const signed = await work.tx
    .selectFrom('sign_off')
    .select('id')
    .where('record_id', '=', recordId)
    .where('hash', '=', hash)
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (signed) throw new NotPossibleNow('You have signed this version already. A signature is not changed once given.')
  const at = instantOf(work)
  const row = { id: newId(at.getTime()), record_id: recordId, hash, person_id: person, acting_for_id: actingFor }
  await work.tx
    .insertInto('sign_off')
    .values({ ...row, ...signature, signed_on: work.clock.today().toString(), signed_at: at })
    .execute()
}

/** Who has signed a record, in the order in which they did, whichever version it was. */
export async function signaturesOf(work: Work, recordId: string): Promise<StoredSignature[]> {
  const rows = await work.tx
    .selectFrom('sign_off as s')
    .innerJoin('record as who', 'who.id', 's.person_id')
    .leftJoin('record as acting', 'acting.id', 's.acting_for_id')
    .select(['s.role', 's.capacity', 's.view', 's.words', 's.hash', 's.signed_on as signedOn'])
    .select(['s.person_id as personId', 'who.title as name', 'acting.title as actingFor'])
    .where('s.record_id', '=', recordId)
    .orderBy('s.signed_at')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({ ...row, view: row.view === 'dissents' ? 'dissents' : 'agrees' }))
}
