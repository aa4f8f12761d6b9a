import { z } from 'zod'
import type { Work } from '../../../../spine/access/index.ts'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import { type CallIn, usualCallIn } from '../../rules/after/statement-dates.ts'

const rule = z.object({ days: z.coerce.number().int().min(1), counts: z.enum(['working', 'calendar']) })

/** How long this council lets a decision be called in; the usual days where no part of the work says (CALL-1). */
export async function readCallIn(work: Work, datasets: Datasets): Promise<CallIn> {
  const rows = (await datasets.byKey('committee-rules', 1)?.read(work, {}))?.rows ?? []
  const said = (name: string) => rows.find((row) => row['rule'] === name)?.['value']
  const read = rule.safeParse({ days: said('call-in days'), counts: said('call-in counts') })
  return read.success ? read.data : usualCallIn
}
