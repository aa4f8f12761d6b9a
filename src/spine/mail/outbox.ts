import { insist, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { startRun } from '../runs/index.ts'

export type NewMessage = { personId: string | null; to: string; subject: string; words: string }

export type OutboxMessage = {
  id: string
  to: string
  subject: string
  words: string
  status: string
  fault: string | null
  createdAt: Date
}

/** Puts a message in the outbox in the caller's transaction; it is sent in the background once that commits. */
export async function queueMail(work: Work, message: NewMessage): Promise<string> {
  const at = instantOf(work)
  const id = newId(at.getTime())
  await work.tx
    .insertInto('outbox')
    .values({
      id,
      person_id: message.personId,
      to_address: message.to,
      subject: message.subject,
      words: message.words,
      created_at: at,
    })
    .execute()
  await startRun(work, { kind: 'send mail', title: 'Send an e-mail', input: { message: id }, key: `send mail ${id}` })
  return id
}

/** The latest messages, newest first: administrators only. */
export async function readOutbox(work: Work, most: number): Promise<OutboxMessage[]> {
  insist(work.actor, 'see the outbox')
  return work.tx
    .selectFrom('outbox')
    .select(['id', 'to_address as to', 'subject', 'words', 'status', 'fault', 'created_at as createdAt'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

/**
 * Sends a message again because an administrator asks for it: one that failed, that was kept, or that is uncertain.
 * Nothing is ever sent a second time by itself.
 */
export async function sendAgain(work: Work, id: string): Promise<boolean> {
  insist(work.actor, 'see the outbox')
  const row = await work.tx
    .updateTable('outbox')
    .set((eb) => ({ status: 'waiting', fault: null, settled_at: null, tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('status', 'in', ['failed', 'kept', 'uncertain'])
    .returning('tries')
    .executeTakeFirst()
  if (!row) return false
  const key = `send mail ${id} ${row.tries}`
  await startRun(work, { kind: 'send mail', title: 'Send an e-mail again', input: { message: id }, key })
  return true
}
