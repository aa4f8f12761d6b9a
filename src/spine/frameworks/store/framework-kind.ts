import { z } from 'zod'
import type { RecordKind } from '../../records/index.ts'
import { frameworkShape } from '../framework-shape.ts'

/** A framework as the council amended or added it. Its history holds every version with who made it. */
const copyState = z.object({
  code: z.string(),
  own_version: z.number().int().min(1),
  base_version: z.number().int().nullable(),
  content: frameworkShape,
})
export type FrameworkCopyState = z.infer<typeof copyState>

/** Frameworks are found by their code, which is the tail of their record's title. */
export const frameworkKind: RecordKind<FrameworkCopyState> = {
  kind: 'FWK',
  name: 'inspection framework',
  table: 'framework_copy',
  path: (reference) => `/frameworks/copies/${reference}`,
  state: copyState,
  searchText: ({ code, content }) => [code, content.name, content.explains.judged].join('\n'),
}
