import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { doneWith } from '../../../spine/notifications/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type RiskState, riskKind } from '../store/risk-kind.ts'
import { ownRisk } from './tell-owner.ts'

/** Reviews a risk today (A20): whether it still stands as it is scored, in a sentence. Monthly, by its owner. */
export async function reviewRisk(
  work: Work,
  reference: string,
  version: number,
  note: string,
): Promise<StoredRecord<RiskState>> {
  const risk = await openRisk(work, reference)
  const said = note.trim()
  if (said === '') throw new NotValid({ note: 'Say in a sentence how the risk stands' })
  const state = { reviewed_on: work.clock.today().toString(), review_note: said }
  const reviewed = await changeRecord(work, riskKind, risk.id, { version, state }, { deed: 'reviewed', reason: said })
  // An owner who reviews their risk has plainly seen that it is theirs.
  if (risk.ownerId && risk.ownerId === work.actor.person) await doneWith(work, risk.id, [risk.ownerId], ownRisk)
  return reviewed
}

/** Closes a risk, with the reason why it is one no longer. */
export async function closeRisk(
  work: Work,
  reference: string,
  version: number,
  reason: string,
): Promise<StoredRecord<RiskState>> {
  const risk = await openRisk(work, reference)
  const why = reason.trim()
  if (why === '') throw new NotValid({ reason: 'Say why it is a risk no longer' })
  const state = { status: 'closed' as const, closed_reason: why }
  return changeRecord(work, riskKind, risk.id, { version, state }, { deed: 'closed', reason: why })
}

/** Opens a closed risk again, with the reason. */
export async function reopenRisk(
  work: Work,
  reference: string,
  version: number,
  reason: string,
): Promise<StoredRecord<RiskState>> {
  const risk = await mayChange(work, reference)
  if (risk.state.status === 'open') throw new NotPossibleNow(`${risk.reference} is open.`)
  const why = reason.trim()
  if (why === '') throw new NotValid({ reason: 'Say why it is a risk again' })
  const state = { status: 'open' as const, closed_reason: '' }
  return changeRecord(work, riskKind, risk.id, { version, state }, { deed: 'opened again', reason: why })
}

async function openRisk(work: Work, reference: string): Promise<StoredRecord<RiskState>> {
  const risk = await mayChange(work, reference)
  if (risk.state.status === 'closed') throw new NotPossibleNow(`${risk.reference} is closed. Open it again first.`)
  return risk
}

async function mayChange(work: Work, reference: string): Promise<StoredRecord<RiskState>> {
  const risk = await readRecord(work, riskKind, reference)
  insist(work.actor, 'change a risk', { owner: risk.ownerId === work.actor.person })
  return risk
}
