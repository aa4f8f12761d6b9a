import { z } from 'zod'
import { notify } from '../../../../spine/notifications/index.ts'
import { defineJob, type Job, type Regular } from '../../../../spine/runs/index.ts'
import { dueOnOrBefore } from '../../rules/supply/check-supply.ts'
import { readDataSupply, supplyFacts } from './data-supply.ts'

const kind = 'child-level data: remind'

/** On the day that the month's run is due, and each day until it has begun, its owner and deputy find it waiting for them. */
export const remindJob: Job = defineJob({
  kind,
  input: z.object({}),
  checkpoint: z.object({ told: z.number() }),
  perform: async (task) => {
    await task.step(async (work) => {
      const supply = await readDataSupply(work)
      if (!supply) return { checkpoint: { told: 0 }, done: 1, total: 1 }
      const facts = await supplyFacts(work, supply)
      const due = dueOnOrBefore(facts.dayOfMonth, work.clock.today())
      const begun = facts.lastRunOn !== null && facts.lastRunOn.since(due).sign >= 0
      const told = begun ? [] : [supply.ownerId, supply.state.deputy_id].filter((id) => id !== null)
      await notify(work, told, {
        recordId: supply.id,
        deed: `make the monthly data of ${due.toString()}`,
        what: 'The monthly child-level data is due',
        why: 'You make it, or stand in for who does.',
        href: '/child-level-data/new',
        until: due.toString(),
      })
      return { checkpoint: { told: told.length }, done: 1, total: 1 }
    })
    return `Reminded: ${task.checkpoint?.told ?? 0}.`
  },
})

/** Every morning. */
export const dailyReminder: Regular = { kind, title: 'Remind of the monthly data', at: 7 }
