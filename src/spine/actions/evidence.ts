import { NotFound, NotValid } from '../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../access/index.ts'
import { attachFile } from '../files/index.ts'
import { newId, readRecord } from '../records/index.ts'
import { actionKind } from './action-kind.ts'
import { standToAction } from './stand-to-action.ts'

/** What shows that an action is done (A06, D08). `address` is where it can be seen, or empty. */
export type Evidence = { id: string; words: string; address: string; on: Date; who: string }

/** Attaches what shows that an action is done: in words, with the web address where it can be seen if it has one. */
export async function addEvidence(
  work: Work,
  reference: string,
  given: { words: string; address: string },
): Promise<void> {
  const action = await readRecord(work, actionKind, reference)
  await insistEvidence(work, action.id)
  if (given.words.trim() === '') throw new NotValid({ words: 'Say what the evidence is' })
  if (given.address.trim() !== '' && !isWebAddress(given.address.trim())) {
    throw new NotValid({ address: 'Enter a web address that begins with https:// or leave it empty' })
  }
  const at = instantOf(work)
  await work.tx
    .insertInto('action_evidence')
    .values({
      id: newId(at.getTime()),
      action_id: action.id,
      words: given.words.trim(),
      address: given.address.trim(),
      added_at: at,
      added_by_id: work.actor.person,
    })
    .execute()
}

/** Whether the doer may attach what shows that an action is done; asked before a file is kept. */
export async function insistMayAttach(work: Work, reference: string): Promise<void> {
  await insistEvidence(work, (await readRecord(work, actionKind, reference)).id)
}

/** Attaches a file that has been kept. */
export async function attachEvidenceFile(
  work: Work,
  reference: string,
  file: Parameters<typeof attachFile>[3],
): Promise<void> {
  const action = await readRecord(work, actionKind, reference)
  await insistEvidence(work, action.id)
  await attachFile(work, actionKind, action, file)
}

/** Takes back what was attached by mistake. It is kept, and counts no longer. */
export async function takeBackEvidence(work: Work, reference: string, evidenceId: string): Promise<void> {
  const action = await readRecord(work, actionKind, reference)
  await insistEvidence(work, action.id)
  const taken = await work.tx
    .updateTable('action_evidence')
    .set({ taken_back_at: instantOf(work), taken_back_by_id: work.actor.person })
    .where('id', '=', evidenceId)
    .where('action_id', '=', action.id)
    .where('taken_back_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!taken) throw new NotFound('That evidence')
}

/** What is attached to an action now, newest first. */
export async function evidenceOf(work: Work, actionId: string): Promise<Evidence[]> {
  const rows = await work.tx
    .selectFrom('action_evidence as e')
    .leftJoin('record as who', 'who.id', 'e.added_by_id')
    .select(['e.id', 'e.words', 'e.address', 'e.added_at as on', 'who.title as who'])
    .where('e.action_id', '=', actionId)
    .where('e.taken_back_at', 'is', null)
    .orderBy('e.added_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, who: row.who ?? 'Sightline' }))
}

async function insistEvidence(work: Work, actionId: string): Promise<void> {
  const roles = await standToAction(work, actionId)
  insist(work.actor, 'add evidence to an action', { lead: roles.includes('lead') })
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  return ['http:', 'https:'].includes(new URL(text).protocol)
}
