import type { Work } from '../../../spine/access/index.ts'
import type { Datasets } from '../../../spine/datasets/index.ts'

const models = ['leader-cabinet', 'mayor', 'committee'] as const
export type GovernanceModel = (typeof models)[number]

/** How this council decides (LAW-8); a leader with a cabinet where nobody has said. */
export async function governanceModel(work: Work, datasets: Datasets): Promise<GovernanceModel> {
  const rules = await datasets.byKey('committee-rules', 1)?.read(work, {})
  const value = rules?.rows.find(({ rule }) => rule === 'governance model')?.['value']
  return models.find((one) => one === value) ?? 'leader-cabinet'
}
