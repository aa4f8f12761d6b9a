import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { areaLists, tagAxes } from '../rules/areas/area.ts'

const areaTag = z.object({
  axis: z.enum(tagAxes),
  key: z.string(),
  name: z.string(),
  words: z.array(z.string()),
  by: z.enum(['reading', 'person']),
})

/** What history keeps of an area: the report's own words, and what the council writes under them. */
export const areaState = z.object({
  inspection_id: z.string(),
  list: z.enum(areaLists),
  number: z.string(),
  position: z.number().int(),
  words: z.string().min(1),
  group_words: z.string(),
  responsible: z.string(),
  page: z.number().int().nullable(),
  judgement: z.string().nullable(),
  tags: z.array(areaTag),
  outcome: z.string(),
  measure: z.string(),
  voice: z.string(),
})
export type AreaState = z.infer<typeof areaState>

export const areaKind: RecordKind<AreaState> = {
  kind: 'AFI',
  name: 'area to improve',
  table: 'area',
  path: (reference) => `/inspections/areas/${reference}`,
  state: areaState,
  searchText: ({ words, outcome, measure, tags }) =>
    [words, outcome, measure, ...tags.map(({ name }) => name)].join('\n'),
}
