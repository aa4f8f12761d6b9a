import { sql } from 'kysely'
import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import type { MeasureResult } from '../rules/measures/measure.ts'
import { checkedRuns } from './read-runs.ts'

const about = {
  key: z.string(),
  list: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  name: z.string(),
  how: z.string(),
}
export const resultShape: z.ZodType<MeasureResult> = z.discriminatedUnion('kind', [
  z.object({ ...about, kind: z.literal('count'), count: z.number(), perTenThousand: z.number().exactOptional() }),
  z.object({ ...about, kind: z.literal('share'), numerator: z.number(), denominator: z.number() }),
  z.object({
    ...about,
    kind: z.literal('distribution'),
    total: z.number(),
    parts: z.array(z.object({ label: z.string(), count: z.number() })),
  }),
  z.object({
    ...about,
    kind: z.literal('days'),
    count: z.number(),
    mean: z.number().nullable(),
    median: z.number().nullable(),
    within: z.number(),
    limit: z.number(),
  }),
])

export type MeasureOfRun = { result: MeasureResult; value: number | null; before: number | null }

/** Every measure of a run with its value in the run before, list by list. */
export async function readMeasures(work: Work, runId: string, previousId: string | null): Promise<MeasureOfRun[]> {
  const rows = await work.tx
    .selectFrom('data_run_measure as m')
    .leftJoin('data_run_measure as b', (join) =>
      join.onRef('b.measure', '=', 'm.measure').on('b.run_id', '=', previousId),
    )
    .select(['m.result', 'm.value', 'b.value as before'])
    .where('m.run_id', '=', runId)
    .orderBy('m.list')
    .execute()
  return rows.map(({ result, value, before }) => ({ result: resultShape.parse(result), value, before }))
}

export type TrendPoint = { reference: string; asAt: string; result: MeasureResult; value: number | null }

/** One measure, run by run, oldest first: of the last thirteen checked runs. */
export async function measureTrend(work: Work, measure: string): Promise<TrendPoint[]> {
  const rows = await checkedRuns(work)
    .innerJoin('data_run_measure as m', 'm.run_id', 'd.id')
    .select(['m.result', 'm.value'])
    .where('m.measure', '=', measure)
    .limit(13)
    .execute()
  return rows
    .toReversed()
    .map(({ reference, asAt, result, value }) => ({ reference, asAt, value, result: resultShape.parse(result) }))
}

export type RowBehind = {
  position: number
  rowNumber: number
  child: string | null
  team: string
  cells: (string | null)[]
}

/** The rows that a measure counts. Whoever asks must have looked first. */
export async function rowsBehind(
  work: Work,
  asked: { runId: string; measure: string; part: string },
  { offset, most }: { offset: number; most: number },
): Promise<{ rows: RowBehind[]; count: number }> {
  const found = await work.tx
    .selectFrom('children.measure_row')
    .select(['list', 'positions'])
    .where('run_id', '=', asked.runId)
    .where('measure', '=', asked.measure)
    .where('part', '=', asked.part)
    .executeTakeFirst()
  if (!found) return { rows: [], count: 0 }
  const positions = found.positions.slice(offset, offset + most)
  if (positions.length === 0) return { rows: [], count: found.positions.length }
  const rows = await work.tx
    .selectFrom('children.list_row as r')
    .leftJoin('children.child as c', 'c.id', 'r.child_id')
    .select(['r.position', 'r.row_number as rowNumber', 'c.reference as child', 'r.team', 'r.cells'])
    .where('r.run_id', '=', asked.runId)
    .where('r.list', '=', found.list)
    .where(sql<boolean>`r.position = any(${positions}::int[])`)
    .orderBy('r.position')
    .execute()
  return { rows, count: found.positions.length }
}

/** What a picture of a run is drawn from; null where the run has none. */
export async function readPicture<T>(
  work: Work,
  runId: string,
  picture: string,
  shape: z.ZodType<T>,
): Promise<T | null> {
  const row = await work.tx
    .selectFrom('data_run_picture')
    .select('data')
    .where('run_id', '=', runId)
    .where('picture', '=', picture)
    .executeTakeFirst()
  return row ? shape.parse(row.data) : null
}
