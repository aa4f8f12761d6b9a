import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** A judgement as the report prints it, with our key and the key of its grade where the framework has them (FW-3). */
const judgement = z.object({
  key: z.string().nullable(),
  label: z.string(),
  printed: z.string(),
  grade: z.string().nullable(),
})

/** What history keeps of an inspection. */
export const inspectionState = z.object({
  framework_code: z.string(),
  framework_edition: z.string(),
  event: z.string(),
  document_type: z.string(),
  authority: z.string(),
  periods: z.array(z.tuple([z.string(), z.string()])),
  first_day: z.string(),
  published: z.string().nullable(),
  received_on: z.string().nullable(),
  lead_inspectors: z.array(z.string()),
  judgements: z.array(judgement),
  previous: z.array(z.string()),
  visit_number: z.number().int().nullable(),
  statement_due: z.string().nullable(),
  source: z.enum(['read', 'typed']),
})
export type InspectionState = z.infer<typeof inspectionState>

export const inspectionKind: RecordKind<InspectionState> = {
  kind: 'INS',
  name: 'inspection',
  table: 'inspection',
  path: (reference) => `/inspections/${reference}`,
  state: inspectionState,
  searchText: ({ authority, document_type, lead_inspectors, judgements }) =>
    [
      authority,
      document_type,
      ...lead_inspectors,
      ...judgements.map(({ label, printed }) => `${label} ${printed}`),
    ].join('\n'),
}
