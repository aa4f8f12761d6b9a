import { NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { paperKind, sectionKind } from '../store/paper-kind.ts'
import { type SectionRow, sectionsOf, writersToChoose } from '../store/read-papers.ts'

export type SectionWords = { words: string; ready: boolean }

/** Saves what somebody wrote in a section. `version` is the one they had before them; another's save since is told. */
export async function writeSection(
  work: Work,
  paperReference: string,
  key: string,
  version: number,
  written: SectionWords,
): Promise<void> {
  const { section } = await openSection(work, paperReference, key)
  insist(work.actor, 'write a section', { owner: section.ownerId === work.actor.person })
  const empty = written.words.trim() === ''
  if (empty && written.ready) throw new NotValid({ words: 'Write the section before you call it ready' })
  const state = { words: written.words, state: empty ? 'empty' : written.ready ? 'ready' : 'draft' } as const
  const deed = state.state === 'ready' ? 'wrote it and called it ready' : 'wrote'
  await changeRecord(work, sectionKind, section.id, { version, state }, { deed })
}

/** Asks somebody in the service to write a section. */
export async function giveSection(
  work: Work,
  paperReference: string,
  key: string,
  ownerId: string | null,
): Promise<void> {
  insist(work.actor, 'write a paper')
  const { section } = await openSection(work, paperReference, key)
  if (ownerId && !(await writersToChoose(work)).some(({ id }) => id === ownerId))
    throw new NotValid({ owner: 'Choose someone who works in the service' })
  const change = { version: section.version, ownerId }
  await changeRecord(work, sectionKind, section.id, change, { deed: 'gave it to somebody to write' })
}

async function openSection(work: Work, paperReference: string, key: string): Promise<{ section: SectionRow }> {
  const paper = await readRecord(work, paperKind, paperReference)
  const section = (await sectionsOf(work, paper.id)).find((one) => one.key === key)
  if (!section) throw new NotFound('The section')
  if (paper.state.status === 'frozen')
    throw new NotPossibleNow(
      `${paper.reference} is frozen and does not change. Make a revised version or a supplement.`,
    )
  return { section }
}
