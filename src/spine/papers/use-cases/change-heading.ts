import { NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import type { Datasets } from '../../datasets/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { paperKind } from '../store/paper-kind.ts'
import { choicesOf, settleChoices } from './choose-subjects.ts'
import { templateOf } from './read-templates.ts'
import { headingState, type PaperWords, refuseComingDay } from './start-paper.ts'

/** Changes what stands in the heading of a draft, the day whose position its figures show, and what they are drawn from. */
export async function changeHeading(
  work: Work,
  reference: string,
  version: number,
  words: PaperWords,
  datasets: Datasets,
): Promise<void> {
  insist(work.actor, 'write a paper')
  const paper = await readRecord(work, paperKind, reference)
  if (paper.state.status === 'frozen') throw new NotPossibleNow(`${paper.reference} is frozen and does not change.`)
  refuseComingDay(work, words.asAt)
  const template = templateOf(paper.state.template, paper.state.template_version)
  const { draws_on: kept } = paper.state
  const draws_on = { ...settleChoices(await choicesOf(work, template, datasets), words.drawsOn ?? kept, kept) }
  const change = { version, title: words.subject, state: { ...headingState(words), draws_on } }
  await changeRecord(work, paperKind, paper.id, change, { deed: 'changed the heading' })
}
