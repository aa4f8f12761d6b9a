import { isDeepStrictEqual } from 'node:util'
import type { AgreedDate } from '../../kernel/agreed-date.ts'
import { NotValid } from '../../kernel/failures.ts'
import { insist, type Work } from '../access/index.ts'
import { type Lead, setLeads, type WantedLead } from '../people/index.ts'
import { changeRecord, readRecord, type StoredRecord, undo } from '../records/index.ts'
import { type ActionColumns, actionKind, actionState, titleOf } from './action-kind.ts'
import { changePartnerReaders } from './action-parts.ts'
import { type Cost, costColumns } from './cost.ts'
import { dueColumns } from './due.ts'
import { letHoldersBeRead, principalsOf } from './let-holders-be-read.ts'
import { actionTold, askLeadsAgain, leadAction, tellLeads, whoLeads } from './tell-leads.ts'

/** What is to be changed; what is left out stays as it is. */
export type ActionChange = {
  words?: string
  due?: AgreedDate
  leads?: readonly WantedLead[]
  key?: boolean
  evidenceWanted?: string
  partnerId?: string | null
  cost?: Cost
  within?: { id: string | null; number: string; position: number }
  number?: string
}

/**
 * Changes what an action says. `version` is the one the person had before them: another on the database means that
 * somebody saved since, and nothing is overwritten. A change that changes nothing writes nothing. New leads are told.
 */
export async function changeAction(
  work: Work,
  reference: string,
  version: number,
  change: ActionChange,
  deed = 'changed',
  reason?: string,
): Promise<StoredRecord<ActionColumns>> {
  const before = await readRecord(work, actionKind, reference)
  insist(work.actor, 'change an action')
  if (change.words?.trim() === '') throw new NotValid({ words: 'Say what is to be done' })
  const state = columnsOf(change)
  const same = isDeepStrictEqual(actionState.parse({ ...before.state, ...state }), before.state)
  const leadsBefore = change.leads ? await whoLeads(work, before.id) : []
  const leadsChanged = change.leads ? await setLeads(work, before.id, change.leads) : false
  if (version === before.version && same && !leadsChanged) return before
  if (change.partnerId !== undefined) {
    await changePartnerReaders(work, before.id, before.state.partner_id, change.partnerId)
  }
  const within = change.within === undefined ? before.state.within_id : change.within.id
  const partnerId = change.partnerId === undefined ? before.state.partner_id : change.partnerId
  // Whoever leads it already comes along to where it is put.
  const leads = change.leads ?? (change.within ? (await whoLeads(work, before.id)).flatMap(asWanted) : [])
  await letHoldersBeRead(work, within, principalsOf(leads, partnerId))
  const title = change.words === undefined ? before.title : titleOf(change.words)
  const said = { deed, ...(reason ? { reason } : {}) }
  const after = await changeRecord(work, actionKind, before.id, { version, title, state }, said)
  if (leadsChanged) await tellLeads(work, actionTold(before), leadAction, leadsBefore)
  return after
}

const asWanted = ({ personId, postId, capacity }: Lead): WantedLead[] => {
  if (postId !== null) return [{ postId, capacity }]
  return personId === null ? [] : [{ personId, capacity }]
}

/** Puts an action back to what it was before a version, refused where anyone has changed it since. */
export async function undoActionChange(
  work: Work,
  reference: string,
  version: number,
): Promise<StoredRecord<ActionColumns>> {
  const before = await readRecord(work, actionKind, reference)
  insist(work.actor, 'change an action')
  const leadsBefore = await whoLeads(work, before.id)
  const after = await undo(work, actionKind, before.id, version)
  await askLeadsAgain(work, before.id, leadAction, leadsBefore)
  return after
}

function columnsOf(change: ActionChange): Partial<ActionColumns> {
  const { words, due, key, evidenceWanted, partnerId, cost, within, number } = change
  return {
    ...(words === undefined ? {} : { words: words.trim() }),
    ...(due === undefined ? {} : dueColumns(due)),
    ...(key === undefined ? {} : { key }),
    ...(evidenceWanted === undefined ? {} : { evidence_wanted: evidenceWanted.trim() }),
    ...(partnerId === undefined ? {} : { partner_id: partnerId }),
    ...(cost === undefined ? {} : costColumns(cost)),
    ...(number === undefined ? {} : { number: number.trim() }),
    ...(within === undefined ? {} : { within_id: within.id, number: within.number.trim(), position: within.position }),
  }
}
