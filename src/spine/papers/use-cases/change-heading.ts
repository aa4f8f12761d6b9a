import { NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { paperKind } from '../store/paper-kind.ts'
import { headingState, type PaperWords, refuseComingDay } from './start-paper.ts'

/** Changes what stands in the heading of a draft, and the day whose position its figures show. */
export async function changeHeading(work: Work, reference: string, version: number, words: PaperWords): Promise<void> {
  insist(work.actor, 'write a paper')
  const paper = await readRecord(work, paperKind, reference)
  if (paper.state.status === 'frozen') throw new NotPossibleNow(`${paper.reference} is frozen and does not change.`)
  refuseComingDay(work, words.asAt)
  const change = { version, title: words.subject, state: headingState(words) }
  await changeRecord(work, paperKind, paper.id, change, { deed: 'changed the heading' })
}
