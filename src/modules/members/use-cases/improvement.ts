import type { Work } from '../../../spine/access/index.ts'
import { type ActionRow, listActions } from '../../../spine/actions/index.ts'
import { type AimRow, aimsOf } from '../store/list-aims.ts'
import { lastResults } from './survey-results.ts'

export type Improvement = {
  aims: readonly AimRow[]
  /** How each action stands today, by its reference. */
  standing: ReadonlyMap<string, ActionRow>
  selfReview: Awaited<ReturnType<typeof lastResults>>
  effectiveness: Awaited<ReturnType<typeof lastResults>>
}

/** A committee's own improvement as its members and the improvement board see it (G51, G52): what it found, aims, did and can show. */
export async function improvementOf(work: Work, bodyId: string): Promise<Improvement> {
  const aims = await aimsOf(work, bodyId)
  const references = aims.flatMap(({ actions }) => actions.map(({ reference }) => reference))
  const { rows } = references.length > 0 ? await listActions(work, { references, sort: 'due' }) : { rows: [] }
  return {
    aims,
    standing: new Map(rows.map((row) => [row.reference, row])),
    selfReview: await lastResults(work, bodyId, 'guidance'),
    effectiveness: await lastResults(work, bodyId, 'effectiveness'),
  }
}
