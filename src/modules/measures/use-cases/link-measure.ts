import { NotFound, NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import { linkRecords, threadOf, unlinkRecords } from '../../../spine/links/index.ts'
import { mayEnterValues } from './keep-measure.ts'

/** Joins a measure to what it measures, by its reference: an action, so that one with no measure can be found (D07). */
export async function linkMeasure(work: Work, reference: string, typed: string): Promise<string> {
  const measure = await mayEnterValues(work, reference)
  const wanted = typed.trim().toUpperCase()
  if (wanted === '') throw new NotValid({ to: 'Enter the reference of what it measures, such as ACT-12' })
  const found = await work.tx
    .selectFrom('record')
    .select(['id', 'reference'])
    .where('reference', '=', wanted)
    .executeTakeFirst()
  if (!found) throw new NotValid({ to: `Nothing that you may see has the reference ${wanted}` })
  if (found.id === measure.id) throw new NotValid({ to: 'A measure cannot measure itself' })
  await linkRecords(work, measure.id, 'measures', found.id)
  return found.reference
}

/** Takes such a join away. */
export async function unlinkMeasure(work: Work, reference: string, from: string): Promise<string> {
  const measure = await mayEnterValues(work, reference)
  const found = (await threadOf(work, measure.id)).find((end) => end.reference === from && end.says === 'measures')
  if (!found) throw new NotFound(from || 'What it measures')
  await unlinkRecords(work, measure.id, 'measures', found.id)
  return found.reference
}
