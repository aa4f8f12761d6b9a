import { insist, type Work } from '../../../spine/access/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type InspectionState, inspectionKind } from '../store/inspection-kind.ts'

/** The inspection, where this person may attach to it: refused before the bytes of an upload are kept. */
export async function mayAttach(work: Work, reference: string): Promise<StoredRecord<InspectionState>> {
  const inspection = await readRecord(work, inspectionKind, reference)
  insist(work.actor, 'keep inspections')
  return inspection
}
