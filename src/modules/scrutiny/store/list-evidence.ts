import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import type { Weighed } from '../rules/evidence/evidence-grid.ts'
import { elements, readings, sourceKinds, strengths } from '../rules/evidence/evidence-words.ts'

/** An entry of a review's evidence log. */
export type EvidenceRow = Weighed & {
  id: string
  reference: string
  title: string
  source: string
  dated: string | null
  summary: string
  strengthBecause: string
}

const row = z.object({
  questions: z.array(z.string()),
  element: z.enum(elements),
  sourceKind: z.enum(sourceKinds),
  strength: z.enum(strengths),
  reading: z.enum(readings),
})

/** What a review has learned, in the order in which it was written down. */
export async function evidenceRows(work: Work, reviewId: string): Promise<EvidenceRow[]> {
  const rows = await work.tx
    .selectFrom('evidence_entry as e')
    .innerJoin('record as r', 'r.id', 'e.id')
    .select(['e.id', 'r.reference', 'r.title', 'e.questions', 'e.element', 'e.source_kind as sourceKind', 'e.source'])
    .select(['e.dated', 'e.summary', 'e.strength', 'e.strength_because as strengthBecause', 'e.reading'])
    .select(['e.set_aside_because as setAsideBecause', 'r.updated_at as writtenAt'])
    .where('e.review_id', '=', reviewId)
    .orderBy('r.number')
    .execute()
  return rows.map((found) => ({ ...found, ...row.parse(found) }))
}

/** What members made of a question's evidence, with who wrote it down. */
export type Weighing = { question: string; words: string; by: string; at: Date }

/** The newest weighing of each question. */
export async function weighingsOf(work: Work, reviewId: string): Promise<Map<string, Weighing>> {
  const rows = await work.tx
    .selectFrom('evidence_weighing as w')
    .innerJoin('record as who', 'who.id', 'w.weighed_by')
    .select(['w.question', 'w.words', 'who.title as by', 'w.weighed_at as at'])
    .where('w.review_id', '=', reviewId)
    .orderBy('w.weighed_at')
    .orderBy('w.id')
    .execute()
  return new Map(rows.map((one) => [one.question, one]))
}
