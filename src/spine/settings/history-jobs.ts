import { z } from 'zod'
import { countEvents, sealHistory, verifyEvents, verifySeals } from '../records/index.ts'
import { defineJob, type Job, type Regular } from '../runs/index.ts'

/** Events looked at in one step: about a fifth of a second's work. */
const eventsAStep = 500
/** Faults named in full; of more, only how many. */
const mostNamed = 20

const place = z.object({ record: z.string(), version: z.number(), hash: z.string() })
const fault = z.object({ reference: z.string(), version: z.number(), fault: z.string() })
const sofar = z.object({ place: place.nullable(), looked: z.number(), faults: z.array(fault), count: z.number() })
type SoFar = z.infer<typeof sofar>

/** Looks at every event of every record and at every seal, and names each place where history was altered or left out. */
export const verifyHistoryJob: Job = defineJob({
  kind: 'verify history',
  input: z.object({}),
  checkpoint: z.object({ ...sofar.shape, over: z.boolean() }),
  perform: async (task) => {
    while (!task.checkpoint?.over) {
      const before: SoFar = task.checkpoint ?? { place: null, looked: 0, faults: [], count: 0 }
      await task.step(async (work) => {
        const part = await verifyEvents(work, before.place, eventsAStep)
        const found = part.next ? part.faults : [...part.faults, ...(await verifySeals(work))]
        const looked = before.looked + part.events
        return {
          checkpoint: {
            place: part.next,
            looked,
            faults: [...before.faults, ...found].slice(0, mostNamed),
            count: before.count + found.length,
            over: part.next === null,
          },
          done: looked,
          total: Math.max(await countEvents(work), looked),
        }
      })
    }
    return outcome(task.checkpoint)
  },
})

function outcome({ looked, faults, count }: SoFar): string {
  const changes = `${looked.toLocaleString('en-GB')} ${looked === 1 ? 'change' : 'changes'}`
  if (count === 0) return `${changes} looked at. Nothing has been altered or left out.`
  const named = faults.map((one) => `${one.reference} version ${one.version} ${one.fault}`).join('; ')
  return `${changes} looked at, ${count} wrong: ${named}${count > faults.length ? '; and more' : ''}.`
}

/** Seals all history under today's date. */
export const sealHistoryJob: Job = defineJob({
  kind: 'seal history',
  input: z.object({}),
  checkpoint: z.object({ day: z.string(), records: z.number() }),
  perform: async (task) => {
    await task.step(async (work) => ({ checkpoint: await sealHistory(work), done: 1, total: 1 }))
    return `The history of ${task.checkpoint?.records ?? 0} records was sealed.`
  },
})

/** Every night at two, when nobody is at work. */
export const dailySeal: Regular = { kind: 'seal history', title: 'Seal the history', at: 2 }
