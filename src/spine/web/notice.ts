import { z } from 'zod'

/** What happened, what happens next, who will be told: shown once on the page after a deed. */
export const noticeShape = z.object({
  what: z.string(),
  next: z.string().optional(),
  /** A form-button that takes the deed back. */
  undo: z.object({ action: z.string(), label: z.string() }).optional(),
})
export type Notice = z.infer<typeof noticeShape>
