import type { Work } from '../../../spine/access/index.ts'
import { standardInformation } from '../rules/sources/source-rules.ts'
import { informationKind } from '../store/source-kinds.ts'
import { sourcesOf } from '../store/sources-of.ts'
import { mayKeepEvidence } from './evidence.ts'
import { addSource } from './sources-of-review.ts'

/** Puts what every review collects first on a review's list (G25), but for what is on it. Gives how many were added. */
export async function collectStandardInformation(work: Work, reference: string): Promise<number> {
  const review = await mayKeepEvidence(work, reference)
  const here = new Set((await sourcesOf(work, informationKind, review.id)).map(({ title }) => title))
  const missing = standardInformation.filter(({ title }) => !here.has(title))
  for (const { title, why } of missing) {
    const state = { review_id: review.id, why, asked_of: '', got_on: null, kept_at: '', not_had_because: '' }
    await addSource(work, informationKind, reference, { title, state })
  }
  return missing.length
}
