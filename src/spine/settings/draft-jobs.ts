import { z } from 'zod'
import { dropOldDrafts } from '../drafts/index.ts'
import { defineJob, type Job, type Regular } from '../runs/index.ts'

/** Clears away what was typed and not sent for 30 days. */
export const dropOldDraftsJob: Job = defineJob({
  kind: 'drop old drafts',
  input: z.object({}),
  checkpoint: z.object({ dropped: z.number() }),
  perform: async (task) => {
    await task.step(async (work) => ({ checkpoint: { dropped: await dropOldDrafts(work) }, done: 1, total: 1 }))
    return `Drafts older than 30 days cleared: ${task.checkpoint?.dropped ?? 0}.`
  },
})

/** Every night, after the history has been sealed. */
export const dailyDrafts: Regular = { kind: 'drop old drafts', title: 'Clear away old drafts', at: 3 }
