import { z } from 'zod'

/** How a run stands. `uncertain`: it was interrupted while handing something over, and nobody knows whether it arrived. */
export const runStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled', 'uncertain'] as const
export type RunStatus = (typeof runStatuses)[number]

const message = z.object({ at: z.iso.datetime(), words: z.string() })
export type RunMessage = z.infer<typeof message>

/** A run as its page and its worker see it. */
export type Run = {
  id: string
  kind: string
  title: string
  input: unknown
  status: RunStatus
  checkpoint: unknown
  done: number
  total: number | null
  attempt: number
  failures: number
  cancelAsked: boolean
  messages: readonly RunMessage[]
  startedBy: string | null
  createdAt: Date
  endedAt: Date | null
}

/** What a row of `run` says, with what JSON carries checked. */
export const runShape = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    input: z.unknown(),
    status: z.enum(runStatuses),
    checkpoint: z.unknown(),
    done: z.number(),
    total: z.number().nullable(),
    attempt: z.number(),
    failures: z.number(),
    cancel_asked: z.boolean(),
    messages: z.array(message),
    started_by: z.string().nullable(),
    created_at: z.date(),
    ended_at: z.date().nullable(),
  })
  .transform(
    ({ cancel_asked, started_by, created_at, ended_at, ...rest }): Run => ({
      ...rest,
      cancelAsked: cancel_asked,
      startedBy: started_by,
      createdAt: created_at,
      endedAt: ended_at,
    }),
  )

/** Whether nothing more will happen to it. */
export const isOver = (status: RunStatus): boolean => status !== 'waiting' && status !== 'running'
