import { z } from 'zod'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { newId } from '../../../spine/records/index.ts'
import { confidences, yardsticks } from '../rules/measure-words.ts'

const value = z.object({
  team_id: z.string().nullable(),
  starts_on: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number(),
  source: z.string(),
  source_on: z.string().nullable(),
  verified_by: z.string(),
  confidence: z.enum(confidences),
  note: z.string(),
  // What history kept before there were such values says nothing of it.
  taken: z.boolean().default(false),
  taken_from: z.string().nullable().default(null),
})
const partsShape = z.object({
  values: z.array(value),
  yardsticks: z.array(
    z.object({ against: z.enum(yardsticks), from_on: z.string(), value: z.number(), source: z.string() }),
  ),
  commentary: z.array(
    z.object({
      team_id: z.string().nullable(),
      starts_on: z.string(),
      behind: z.string(),
      doing: z.string(),
      by_id: z.string().nullable(),
    }),
  ),
})
export type Parts = z.infer<typeof partsShape>

/** What stood beneath a measure, as an event keeps it. */
export const partsOf = (image: unknown): Parts => partsShape.parse(image)

/** What stands beneath a measure, for its history. Values that were corrected are in the events before. */
export async function readParts(work: Work, id: string): Promise<Parts> {
  const { tx } = work
  const values = await tx
    .selectFrom('measure_value')
    .select(['team_id', 'starts_on', 'numerator', 'denominator', 'value', 'source', 'source_on', 'verified_by'])
    .select(['confidence', 'note', 'taken', 'taken_from'])
    .where('measure_id', '=', id)
    .where('corrected_at', 'is', null)
    .orderBy('starts_on')
    .orderBy('team_id')
    .execute()
  const held = await tx
    .selectFrom('measure_yardstick')
    .select(['against', 'from_on', 'value', 'source'])
    .where('measure_id', '=', id)
    .orderBy('against')
    .orderBy('from_on')
    .execute()
  const commentary = await tx
    .selectFrom('measure_commentary')
    .select(['team_id', 'starts_on', 'behind', 'doing', 'by_id'])
    .where('measure_id', '=', id)
    .orderBy('starts_on')
    .orderBy('team_id')
    .execute()
  return partsShape.parse({ values, yardsticks: held, commentary })
}

/** Puts what stands beneath a measure back: a value that goes stays in the table, corrected by the undoing. */
export async function restoreParts(work: Work, id: string, image: unknown): Promise<void> {
  const wanted = partsOf(image)
  const now = await readParts(work, id)
  const at = instantOf(work)
  const kept = new Set(wanted.values.map(sameness))
  const standing = new Set(now.values.map(sameness))
  for (const one of now.values.filter((row) => !kept.has(sameness(row)))) {
    await work.tx
      .updateTable('measure_value')
      .set({ corrected_at: at, corrected_because: 'The entry was undone' })
      .where('measure_id', '=', id)
      .where('starts_on', '=', one.starts_on)
      .where('team_id', one.team_id === null ? 'is' : '=', one.team_id)
      .where('corrected_at', 'is', null)
      .execute()
  }
  const made = { measure_id: id, entered_at: at, entered_by: work.actor.person }
  for (const one of wanted.values.filter((row) => !standing.has(sameness(row))))
    await work.tx
      .insertInto('measure_value')
      .values({ ...one, ...made, id: newId(at.getTime()) })
      .execute()
  await work.tx.deleteFrom('measure_yardstick').where('measure_id', '=', id).execute()
  for (const one of wanted.yardsticks)
    await work.tx
      .insertInto('measure_yardstick')
      .values({ ...one, measure_id: id, id: newId(at.getTime()) })
      .execute()
  await work.tx.deleteFrom('measure_commentary').where('measure_id', '=', id).execute()
  for (const one of wanted.commentary)
    await work.tx
      .insertInto('measure_commentary')
      .values({ ...one, measure_id: id, id: newId(at.getTime()), written_at: at })
      .execute()
}

const sameness = (row: Parts['values'][number]) => JSON.stringify(Object.entries(row).toSorted())
