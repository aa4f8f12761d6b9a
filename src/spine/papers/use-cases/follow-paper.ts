import { NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { linkRecords } from '../../links/index.ts'
import { readRecord } from '../../records/index.ts'
import { paperKind } from '../store/paper-kind.ts'
import { sectionsOf } from '../store/read-papers.ts'
import { makePaper } from './start-paper.ts'

/**
 * Starts a new version of a frozen paper: revised, which begins with the same words, or a supplement, which begins
 * empty. The frozen one stays as it is.
 */
export async function followPaper(
  work: Work,
  reference: string,
  edition: 'revised' | 'supplement',
): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'write a paper')
  const before = await readRecord(work, paperKind, reference)
  if (before.state.status !== 'frozen')
    throw new NotPossibleNow(`${before.reference} is still a draft: change it as it is.`)
  const sections = await sectionsOf(work, before.id)
  const begins = Object.fromEntries(
    sections.map(({ key, words, ownerId }) => [key, { words: edition === 'revised' ? words : '', ownerId }]),
  )
  const state = { ...before.state, status: 'draft', edition, follows_id: before.id } as const
  const made = await makePaper(work, before.title, state, begins)
  await linkRecords(work, made.id, 'arises from', before.id)
  return made
}
