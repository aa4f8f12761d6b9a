import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { polarities, strands, units } from '../rules/measure-words.ts'
import { periodKinds } from '../rules/periods.ts'
import { readParts, restoreParts } from './measure-parts.ts'

/** What history keeps of a measure; its values, what it is held against and what is said of it are kept beneath it. */
export const measureState = z.object({
  strand: z.enum(strands),
  definition: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  source: z.string(),
  polarity: z.enum(polarities),
  unit: z.enum(units),
  period: z.enum(periodKinds),
  caveats: z.string(),
  how_to_read: z.string(),
  looks_good: z.string(),
  question: z.string(),
  counts_people: z.boolean(),
  for_scrutiny: z.boolean(),
  status: z.enum(['in use', 'retired']),
  dataset_key: z.string(),
  dataset_version: z.number().int(),
  dataset_row: z.string(),
  dataset_column: z.string(),
})
export type MeasureState = z.infer<typeof measureState>

export const measureKind: RecordKind<MeasureState> = {
  kind: 'MEA',
  name: 'measure',
  table: 'measure',
  path: (reference) => `/measures/${reference}`,
  state: measureState,
  searchText: (state) => [state.definition, state.question, state.source].join('\n'),
  parts: { read: readParts, restore: restoreParts },
}
