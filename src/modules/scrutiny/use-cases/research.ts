import { NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { type ResearchState, researchKind } from '../store/research-kind.ts'
import { mayKeepEvidence } from './evidence.ts'
import { scrutinyReaders } from './readers.ts'

export type ResearchWords = ResearchState & { title: string }

function checked(work: Work, { title, ...state }: ResearchWords): { title: string; state: ResearchState } {
  const faults = {
    ...(state.dated > work.clock.today().toString() ? { dated: 'That day has not come yet' } : {}),
    ...(state.sort === 'another authority' && state.authority === '' ? { authority: 'Say which authority' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  return { title, state }
}

/** Writes a research note (G28 to G30). Whoever sees scrutiny reads it, and any review can use it. */
export async function addResearch(work: Work, words: ResearchWords): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'keep research')
  const given = { ...checked(work, words), ownerId: work.actor.person, readers: scrutinyReaders }
  return createRecord(work, researchKind, given, { deed: 'wrote' })
}

/** Changes a research note. What it said before stays in its history. */
export async function changeResearch(
  work: Work,
  reference: string,
  version: number,
  words: ResearchWords,
): Promise<void> {
  const { id } = await readRecord(work, researchKind, reference)
  insist(work.actor, 'keep research')
  await changeRecord(work, researchKind, id, { version, ...checked(work, words) }, { deed: 'changed' })
}

/** Says that a review uses a note: both pages lead to each other from then on. */
export async function useResearch(work: Work, reference: string, review: string): Promise<void> {
  const { id } = await readRecord(work, researchKind, reference)
  const found = await mayKeepEvidence(work, review)
  await linkRecords(work, id, 'supports', found.id)
}
