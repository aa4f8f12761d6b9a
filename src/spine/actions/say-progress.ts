import { NotValid } from '../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../access/index.ts'
import { newId, readRecord } from '../records/index.ts'
import { actionKind } from './action-kind.ts'
import type { Confidence } from './action-status.ts'
import { standToAction } from './stand-to-action.ts'
import { takenUp } from './tell-leads.ts'

export type Progress = { words: string; confidence: Confidence; askedInId?: string }

/** Whether the doer may say how an action is going; returns its id. */
export async function insistMaySay(work: Work, reference: string): Promise<string> {
  const action = await readRecord(work, actionKind, reference)
  const roles = await standToAction(work, action.id)
  insist(work.actor, 'say how an action is going', { lead: roles.includes('lead') })
  return action.id
}

/** Says how an action is going: its lead, or whoever keeps the plan. What was said before stays as it was said. */
export async function sayProgress(work: Work, reference: string, said: Progress): Promise<void> {
  const actionId = await insistMaySay(work, reference)
  if (said.words.trim() === '') throw new NotValid({ words: 'Say in a sentence how it is going' })
  const at = instantOf(work)
  await work.tx
    .insertInto('action_update')
    .values({
      id: newId(at.getTime()),
      action_id: actionId,
      said_at: at,
      said_on: work.clock.today().toString(),
      said_by_id: work.actor.person,
      words: said.words.trim(),
      confidence: said.confidence,
      asked_in_id: said.askedInId ?? null,
    })
    .execute()
  await takenUp(work, actionId)
}

export type SaidProgress = { on: string; who: string; words: string; confidence: Confidence }

/** What was said of an action, newest first. */
export async function progressOf(work: Work, actionId: string): Promise<SaidProgress[]> {
  const rows = await work.tx
    .selectFrom('action_update as u')
    .leftJoin('record as who', 'who.id', 'u.said_by_id')
    .select(['u.said_on as on', 'who.title as who', 'u.words', 'u.confidence'])
    .where('u.action_id', '=', actionId)
    .orderBy('u.said_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, who: row.who ?? 'Sightline', confidence: confidenceOf(row.confidence) }))
}

export const confidenceOf = (text: string): Confidence => (text === 'at risk' || text === 'late' ? text : 'on track')
