import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { Datasets } from '../../../spine/datasets/index.ts'

export type PlanSections = { plan: string; title: string; sections: readonly string[] }

/** How many plans are offered at most: a council runs one or two. */
const mostPlans = 6

/** The live plans with their sections by name, from the figures that the plan's own papers show members. */
export async function planSections(work: Work, datasets: Datasets): Promise<PlanSections[]> {
  const position = datasets.byKey('plan-position', 1)
  const choice = position?.choice
  if (!position || !choice) return []
  const plans = await inSystemRead(work, 'plans that members may challenge', choice.subjects)
  const asAt = work.clock.today().toString()
  const found: PlanSections[] = []
  for (const { value, text } of plans.slice(0, mostPlans)) {
    const { rows } = await position.read(work, { [choice.parameter]: value, asAt })
    const sections = rows.flatMap(({ stream }) => (typeof stream === 'string' && stream !== '' ? [stream] : []))
    found.push({ plan: value, title: text, sections })
  }
  return found
}
