import { insist, type Work } from '../../../spine/access/index.ts'
import { doneWith } from '../../../spine/notifications/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type RiskState, riskKind } from '../store/risk-kind.ts'
import type { RiskWords } from './raise-risk.ts'
import { ownRisk, tellOwner } from './tell-owner.ts'

/** Changes what a risk says or who owns it. `version` is the one the person had before them. */
export async function changeRisk(
  work: Work,
  reference: string,
  version: number,
  words: RiskWords,
): Promise<StoredRecord<RiskState>> {
  const before = await readRecord(work, riskKind, reference)
  insist(work.actor, 'change a risk', { owner: before.ownerId === work.actor.person })
  const { title, ownerId, ...state } = words
  const changed = await changeRecord(work, riskKind, before.id, { version, title, ownerId, state }, { deed: 'changed' })
  // An owner who changes their risk has plainly seen that it is theirs; a former one need not look at it any more.
  if (before.ownerId && (before.ownerId !== ownerId || before.ownerId === work.actor.person)) {
    await doneWith(work, before.id, [before.ownerId], ownRisk)
  }
  if (ownerId && ownerId !== before.ownerId) await tellOwner(work, { ...changed, ownerId })
  return changed
}
