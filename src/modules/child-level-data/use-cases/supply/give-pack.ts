import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { changeRecord } from '../../../../spine/records/index.ts'
import { dataRunKind } from '../../store/data-run-kind.ts'
import { readPack } from '../../store/read-packs.ts'
import { readDataRun } from '../../store/read-runs.ts'

/** Writes down that a pack was given: to whom, when, and how they said that they have it. Said once; the bytes do not change any more. */
export async function givePack(
  work: Work,
  reference: string,
  packId: string,
  given: { to: string; receipt: string },
): Promise<void> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  const pack = await readPack(work, run.id, packId)
  if (pack.shape === 'marked')
    throw new NotPossibleNow('That is your own workbook with comments, not what inspectors are given.')
  if (pack.givenAt) throw new NotPossibleNow(`That pack was given to ${pack.givenTo} already.`)
  if (given.to.trim() === '') throw new NotValid({ to: 'Say whom it was given to' })
  await work.tx
    .updateTable('supplied_pack')
    .set({ given_to: given.to.trim(), receipt: given.receipt.trim(), given_at: instantOf(work) })
    .where('id', '=', pack.id)
    .execute()
  const deed = { deed: `gave “${pack.name}” to ${given.to.trim()}`, reason: `SHA-256 ${pack.sha256}` }
  await changeRecord(work, dataRunKind, run.id, { version: run.version }, deed)
}
