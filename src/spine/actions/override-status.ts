import { NotValid } from '../../kernel/failures.ts'
import { insist, type Work } from '../access/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../records/index.ts'
import { type ActionColumns, actionKind } from './action-kind.ts'
import type { Confidence } from './action-status.ts'

/**
 * Sets the status of an action by hand, with the reason that is shown beside it for as long as it stands (A08); null
 * gives the status back to the facts.
 */
export async function overrideStatus(
  work: Work,
  reference: string,
  version: number,
  override: { status: Confidence; reason: string } | null,
): Promise<StoredRecord<ActionColumns>> {
  const before = await readRecord(work, actionKind, reference)
  insist(work.actor, 'override a status')
  const reason = override?.reason.trim() ?? ''
  if (override && reason === '') throw new NotValid({ reason: 'Say why, so that whoever reads it can judge' })
  const state = { override_status: override?.status ?? null, override_reason: override ? reason : null }
  const deed = override ? `set the status to ${override.status}` : 'gave the status back to the facts'
  return changeRecord(work, actionKind, before.id, { version, state }, { deed, ...(reason ? { reason } : {}) })
}
