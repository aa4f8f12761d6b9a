import { insist, type Work } from '../../../spine/access/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type RiskState, riskKind } from '../store/risk-kind.ts'
import type { RiskWords } from './raise-risk.ts'

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
  return changeRecord(work, riskKind, before.id, { version, title, ownerId, state }, { deed: 'changed' })
}
