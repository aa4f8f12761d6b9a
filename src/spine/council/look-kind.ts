import { z } from 'zod'
import type { RecordKind } from '../records/index.ts'

/** The council's colour, empty for ours, and its logo. Its name is the record's title. */
const lookState = z.object({
  colour: z.string(),
  logo_hash: z.string().nullable(),
  logo_type: z.enum(['image/png', 'image/webp']).nullable(),
  logo_width: z.number().int().nullable(),
  logo_height: z.number().int().nullable(),
})
export type LookState = z.infer<typeof lookState>

export const lookKind: RecordKind<LookState> = {
  kind: 'LOOK',
  name: 'council’s look',
  table: 'council_look',
  path: () => '/settings/look',
  state: lookState,
  searchText: () => '',
}
