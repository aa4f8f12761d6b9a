import { NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../access/index.ts'
import { councilLook } from '../../council/index.ts'
import type { Datasets } from '../../datasets/index.ts'
import { addReaders, changeRecord, sha256 } from '../../records/index.ts'
import { paperBlocks } from '../rules/paper-blocks.ts'
import { hindrances } from '../rules/readiness.ts'
import { frozenContent } from '../store/frozen-content.ts'
import { hashOf } from '../store/frozen-papers.ts'
import { paperKind } from '../store/paper-kind.ts'
import { composePaper } from './compose-paper.ts'
import { paperAsHtml, paperAsWord } from './render-paper.tsx'

/** What making a paper needs from around it: the figures on offer, and the council's name where none was chosen. */
export type PaperPress = { datasets: Datasets; council: string }

/**
 * Freezes a paper: keeps its wording, figures, template and both files with their hashes, and lets the members of its
 * body read it, unless its template has it approved first. Refused while a required section is empty, saying which and whose. What is frozen never changes.
 */
export async function freezePaper(work: Work, reference: string, version: number, press: PaperPress): Promise<string> {
  insist(work.actor, 'freeze a paper')
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can freeze a paper: somebody answers for it.')
  const { paper, content, sections } = await composePaper(work, reference, press.datasets)
  if (paper.state.status === 'frozen') throw new NotPossibleNow(`${paper.reference} is frozen already.`)
  const wanting = hindrances(content.template, sections)
  if (wanting.length > 0) {
    throw new NotPossibleNow(
      `${paper.reference} cannot be frozen yet. ${wanting.map(({ sentence }) => sentence).join(' ')}`,
    )
  }
  // The record first: its lock keeps two people from freezing at once, and its version from freezing what nobody saw.
  await changeRecord(work, paperKind, paper.id, { version, state: { status: 'frozen' } }, { deed: 'froze' })
  const blocks = paperBlocks(content)
  const council = await councilLook(work, press.council)
  const html = paperAsHtml(council, content.heading, blocks)
  const word = Buffer.from(await paperAsWord(council, content.heading, blocks, false))
  const kept = frozenContent.parse(JSON.parse(JSON.stringify({ ...content, blocks })))
  const [htmlHash, wordHash] = [sha256(html), sha256(word)]
  const hash = hashOf(kept, htmlHash, wordHash)
  await work.tx
    .insertInto('paper_frozen')
    .values({
      paper_id: paper.id,
      frozen_at: instantOf(work),
      frozen_by: person,
      content: JSON.stringify(kept),
      html,
      word,
      html_hash: htmlHash,
      word_hash: wordHash,
      hash,
    })
    .execute()
  if (content.template.approvedBy === undefined) await addReaders(work, paper.id, [`body:${paper.state.body_id}`])
  return hash
}
