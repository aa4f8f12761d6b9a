import type { Work } from '../../../spine/access/index.ts'
import type { Datasets } from '../../../spine/datasets/index.ts'

/** Whether this council has an executive, which answers scrutiny; as most have, where no part of the work says (LAW-8). */
export async function hasExecutive(work: Work, datasets: Datasets): Promise<boolean> {
  const rows = (await datasets.byKey('committee-rules', 1)?.read(work, {}))?.rows ?? []
  return rows.find((row) => row['rule'] === 'executive')?.['value'] !== 'no'
}
