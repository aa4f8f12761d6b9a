import { z } from 'zod'
import type { RecordKind } from '../../records/index.ts'
import type { Framework } from '../framework.ts'
import { frameworkShape } from '../framework-shape.ts'

/** A framework as the council amended or added it. Its history holds every version with who made it. */
export type FrameworkCopyState = { code: string; own_version: number; base_version: number | null; content: Framework }

const copyState: z.ZodType<FrameworkCopyState> = z.object({
  code: z.string(),
  own_version: z.number().int().min(1),
  base_version: z.number().int().nullable(),
  content: frameworkShape,
})

/** Frameworks are found by their code, which is the tail of their record's title. */
export const frameworkKind: RecordKind<FrameworkCopyState> = {
  kind: 'FWK',
  name: 'inspection framework',
  table: 'framework_copy',
  path: (reference) => `/frameworks/copies/${reference}`,
  state: copyState,
  searchText: ({ code, content }) => [code, content.name, content.explains.judged].join('\n'),
}
