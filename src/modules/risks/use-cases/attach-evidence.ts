import { insist, type Work } from '../../../spine/access/index.ts'
import { attachFile, type KeptUpload } from '../../../spine/files/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type RiskState, riskKind } from '../store/risk-kind.ts'

/** Refuses who may not, before the bytes of an upload are kept. */
export async function mayAttachTo(work: Work, reference: string): Promise<StoredRecord<RiskState>> {
  const risk = await readRecord(work, riskKind, reference)
  insist(work.actor, 'change a risk', { owner: risk.ownerId === work.actor.person })
  return risk
}

/** Attaches evidence that a control works. Returns the risk's reference. */
export async function attachEvidence(work: Work, reference: string, file: KeptUpload): Promise<string> {
  const risk = await mayAttachTo(work, reference)
  await attachFile(work, riskKind, risk, file)
  return risk.reference
}
