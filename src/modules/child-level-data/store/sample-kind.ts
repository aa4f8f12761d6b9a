import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import type { RecordKind } from '../../../spine/records/index.ts'

const counts = z.array(z.object({ stratum: z.string(), available: z.number(), asked: z.number(), drawn: z.number() }))
const excluded = z.array(z.object({ child: z.string(), reason: z.string() }))

/** How a sample was drawn: all that is needed to draw it again from the same run and to answer for it (E04). */
export const sampleState = z.object({
  run_id: z.string(),
  kind_of: z.enum(['stratified', 'chosen']),
  seed: z.string(),
  frame: z.number().int(),
  wanted: z.number().int(),
  drawn: z.number().int(),
  strata: counts,
  excluded,
  words: z.string(),
})
export type SampleState = z.infer<typeof sampleState>

export const sampleKind: RecordKind<SampleState> = {
  kind: 'SMP',
  name: 'sample',
  table: 'data_sample',
  path: (reference) => `/child-level-data/samples/${reference}`,
  state: sampleState,
  // Who was left out and why is about children, so nothing of it is searched.
  searchText: (state) => state.words,
}

export type SampledChild = { position: number; child: string; team: string | null; stratum: string; reasons: string[] }

/** Who is in a sample. Whoever asks must have looked first. */
export async function childrenOfSample(work: Work, sampleId: string): Promise<SampledChild[]> {
  return work.tx
    .selectFrom('children.sample_child as s')
    .innerJoin('children.child as c', 'c.id', 's.child_id')
    .leftJoin('record as t', 't.id', 's.team_id')
    .select(['s.position', 'c.reference as child', 't.title as team', 's.stratum', 's.reasons'])
    .where('s.sample_id', '=', sampleId)
    .orderBy('s.position')
    .execute()
}

/** Who may be drawn from a run, with the strata that each falls in. Whoever asks must have looked first. */
export async function frameOfRun(work: Work, runId: string) {
  return work.tx
    .selectFrom('children.frame_child as f')
    .innerJoin('children.child as c', 'c.id', 'f.child_id')
    .select(['c.id', 'c.reference as child', 'f.strata', 'f.team', 'f.team_id as teamId'])
    .where('f.run_id', '=', runId)
    .execute()
}

export type TrackedRow = { child: string; list: number; cells: (string | null)[] }

/** What the run that a sample is of says of each child in it. Whoever asks must have looked first. */
export async function trackedRows(work: Work, sampleId: string, runId: string): Promise<TrackedRow[]> {
  return work.tx
    .selectFrom('children.sample_child as s')
    .innerJoin('children.list_row as r', (join) =>
      join.onRef('r.child_id', '=', 's.child_id').on('r.run_id', '=', runId),
    )
    .innerJoin('children.child as c', 'c.id', 's.child_id')
    .select(['c.reference as child', 'r.list', 'r.cells'])
    .where('s.sample_id', '=', sampleId)
    .orderBy('s.position')
    .orderBy('r.list')
    .orderBy('r.position')
    .execute()
}
