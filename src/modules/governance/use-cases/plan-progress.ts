import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { DatasetResult, Datasets } from '../../../spine/datasets/index.ts'

/** How many plans are shown at most: a council runs one or two. */
const mostPlans = 4

/**
 * How each plan stands today, stream by stream, as counts: the figures that the board's own paper shows, the same for
 * every member. None where no part of the work offers them.
 */
export async function planProgress(
  work: Work,
  datasets: Datasets,
): Promise<{ title: string; result: DatasetResult }[]> {
  const position = datasets.byKey('plan-position', 1)
  const choice = position?.choice
  if (!position || !choice) return []
  const plans = await inSystemRead(work, 'plan progress for members', choice.subjects)
  const asAt = work.clock.today().toString()
  const found: { title: string; result: DatasetResult }[] = []
  for (const { value, text } of plans.slice(0, mostPlans)) {
    found.push({ title: text, result: await position.read(work, { [choice.parameter]: value, asAt }) })
  }
  return found
}
