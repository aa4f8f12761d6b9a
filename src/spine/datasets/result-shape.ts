import { z } from 'zod'
import { pictureShape } from './picture.ts'

const value = z.union([z.string(), z.number(), z.null(), z.object({ text: z.string(), href: z.string() })])

/** A reading as it is kept with a frozen paper, checked when it is read again. */
export const resultShape = z.object({
  columns: z.array(
    z.object({
      key: z.string(),
      header: z.string(),
      kind: z.enum(['text', 'number', 'date', 'status', 'link']),
      width: z.number().exactOptional(),
    }),
  ),
  rows: z.array(z.record(z.string(), value)),
  notes: z.array(z.string()),
  pictures: z.array(pictureShape).exactOptional(),
  empty: z.string().exactOptional(),
  asAt: z.string(),
})
