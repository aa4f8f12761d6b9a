import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { someone } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { NotFound } from '../../kernel/failures.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { addPerson } from '../people/index.ts'
import {
  cancelRun,
  defineJob,
  OutcomeUncertain,
  performRun,
  readRun,
  startRun,
  startWorkers,
  TryLater,
} from './index.ts'

const database = useTestDatabase()
const faults: string[] = []
const log = (words: string) => void faults.push(words)
const noon = '2026-06-16T11:00:00Z'
const later = '2026-06-16T11:05:00Z'
const at = (instant: string) => ({ ...database.current(), clock: fixedClock(instant) })

/** Adds people one at a time; `pauseAt` stands still before that one until released, as a killed worker would. */
function adding(pauseAt: number, paused: Promise<void> = Promise.resolve()) {
  return defineJob({
    kind: 'add people',
    input: z.object({ names: z.array(z.string()) }),
    checkpoint: z.number(),
    perform: async (task) => {
      for (let next = task.checkpoint ?? 0; next < task.input.names.length; next = task.checkpoint ?? 0) {
        if (next === pauseAt) await paused
        await task.step(async (work) => {
          await addPerson(work, task.input.names[next] ?? 'Nobody')
          return { checkpoint: next + 1, done: next + 1, total: task.input.names.length }
        })
      }
      return `${task.checkpoint} people were added.`
    },
  })
}

const start = (key: string, kind: string, input: unknown) =>
  asSystem(at(noon), 'test set-up', (work) => startRun(work, { kind, title: 'Add people', input, key }))
const read = (id: string) => asSystem(at(noon), 'test', (work) => readRun(work, id))
const peopleCalled = (names: string[]) =>
  asSystem(at(noon), 'test', async (work) => {
    const rows = await work.tx.selectFrom('record').select('title').where('title', 'in', names).execute()
    return rows.map((row) => row.title).sort()
  })
const until = async (what: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await what()) return
    await wait(50)
  }
  throw new Error('it never came about')
}

describe('a run', () => {
  it('taken over half-way goes on from its checkpoint, and the first worker changes nothing any more', async () => {
    const names = ['Ann Crash', 'Bob Crash', 'Cat Crash', 'Dan Crash']
    const { id } = await start('crash', 'add people', { names })
    const gate = Promise.withResolvers<void>()
    const first = performRun(at(noon), [adding(2, gate.promise)], id, log)
    await until(async () => (await read(id)).done === 2)
    expect(await performRun(at(noon), [adding(-1)], id, log), 'its worker lives: nothing to take up').toBeNull()
    expect(await performRun(at(later), [adding(-1)], id, log)).toBe('done')
    gate.resolve()
    expect(await first).toBe('taken over')
    expect(await peopleCalled(names)).toEqual(names)
    const run = await read(id)
    expect({ status: run.status, done: run.done, total: run.total, attempt: run.attempt }).toEqual({
      status: 'done',
      done: 4,
      total: 4,
      attempt: 2,
    })
    expect(run.messages.at(-1)?.words).toBe('4 people were added.')
  })

  it('stops half-way when asked, keeping what was done', async () => {
    const ground = at(noon)
    const names = ['Eve Stop', 'Fay Stop', 'Gus Stop']
    const { id } = await start('stop', 'add people', { names })
    const gate = Promise.withResolvers<void>()
    const going = performRun(ground, [adding(1, gate.promise)], id, log)
    await until(async () => (await read(id)).done === 1)
    await asSystem(ground, 'test', (work) => cancelRun(work, id))
    gate.resolve()
    expect(await going).toBe('cancelled')
    expect(await peopleCalled(names)).toEqual(['Eve Stop'])
    await expect(asSystem(ground, 'test', (work) => cancelRun(work, id))).rejects.toThrow('already finished')
  })

  it('is one run for two askings under one key, even side by side', async () => {
    const both = await Promise.all([
      start('twice', 'add people', { names: [] }),
      start('twice', 'add people', { names: [] }),
    ])
    expect(new Set(both.map((one) => one.id)).size).toBe(1)
    expect(both.filter((one) => one.made)).toHaveLength(1)
  })

  it('is not started when the deed that asked for it fails', async () => {
    const asked = { kind: 'add people', title: 'Add people', input: {}, key: 'rolled back' }
    const failing = asSystem(at(noon), 'test', async (work) => {
      await startRun(work, asked)
      throw new Error('the deed failed')
    })
    await expect(failing).rejects.toThrow('the deed failed')
    expect((await start('rolled back', 'add people', { names: [] })).made).toBe(true)
  })

  it('is seen by whoever started it and by administrators, and by nobody else', async () => {
    const ground = at(noon)
    const starter = await someone(ground, 'Hal Start', 'staff')
    const other = await someone(ground, 'Ida Other', 'staff')
    const administrator = await someone(ground, 'Jo Admin', 'administrator')
    const asked = { kind: 'add people', title: 'Add people', input: { names: [] }, key: 'mine' }
    const { id } = await asPerson(ground, starter, (work) => startRun(work, asked))
    expect((await asPerson(ground, starter, (work) => readRun(work, id))).startedBy).toBe(starter.id)
    expect((await asPerson(ground, administrator, (work) => readRun(work, id))).id).toBe(id)
    await expect(asPerson(ground, other, (work) => readRun(work, id))).rejects.toThrow(NotFound)
  })

  it('is tried again later, five times in all, when the job says so', async () => {
    const job = defineJob({
      kind: 'ask a server',
      input: z.object({}),
      checkpoint: z.object({}),
      perform: () => Promise.reject(new TryLater('The server did not answer.', 1)),
    })
    const { id } = await start('later', 'ask a server', {})
    const went = []
    for (let tries = 0; tries < 6; tries += 1) went.push(await performRun(at(noon), [job], id, log))
    expect(went).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'failed', null])
  })

  it('that cannot know its outcome is uncertain, and is never taken up again', async () => {
    const job = defineJob({
      kind: 'hand over',
      input: z.object({}),
      checkpoint: z.object({}),
      perform: () => Promise.reject(new OutcomeUncertain('The line was cut.')),
    })
    const { id } = await start('cut', 'hand over', {})
    expect(await performRun(at(noon), [job], id, log)).toBe('uncertain')
    expect(await performRun(at(later), [job], id, log)).toBeNull()
  })

  it('tells nobody the inside of a fault of ours', async () => {
    const job = defineJob({
      kind: 'break',
      input: z.object({}),
      checkpoint: z.object({}),
      perform: () => Promise.reject(new Error('secret detail')),
    })
    const { id } = await start('broken', 'break', {})
    expect(await performRun(at(noon), [job], id, log)).toBe('failed')
    expect((await read(id)).messages.map((one) => one.words).join()).not.toContain('secret')
    expect(faults.some((words) => words.includes('(break) failed'))).toBe(true)
  })
})

describe('workers', () => {
  it('are wakened by the queue, start what is due once, and take up what a killed program left', async () => {
    const ground = at(noon)
    const abandoned = await start('abandoned', 'add people', { names: ['Kit Left'] })
    const never = new Promise<void>(() => undefined)
    void performRun(at('2026-06-16T10:00:00Z'), [adding(0, never)], abandoned.id, log)
    await until(async () => (await read(abandoned.id)).status === 'running')
    const regulars = [{ kind: 'add people', title: 'Daily people', at: 2 }]
    const daily = defineJob({
      ...{ kind: 'add people', input: z.object({ names: z.array(z.string()).default([]) }) },
      checkpoint: z.number(),
      perform: async (task) => {
        await task.step(async (work) => {
          for (const name of task.input.names) await addPerson(work, name)
          return { checkpoint: 1 }
        })
        return 'Done.'
      },
    })
    const options = { ground, appUrl: database.current().appUrl, jobs: [daily], regulars, log, lookEvery: 200 }
    const [one, two] = await Promise.all([startWorkers(options), startWorkers(options)])
    try {
      const fresh = await start('wakened', 'add people', { names: ['Lou Woken'] })
      await until(async () => (await read(fresh.id)).status === 'done')
      await until(async () => (await read(abandoned.id)).status === 'done')
      expect(await peopleCalled(['Kit Left', 'Lou Woken'])).toEqual(['Kit Left', 'Lou Woken'])
      const count = await asSystem(ground, 'test', (work) =>
        work.tx.selectFrom('run').select('key').where('title', '=', 'Daily people').execute(),
      )
      expect(count.map((row) => row.key)).toEqual(['add people 2026-06-16'])
    } finally {
      await Promise.all([one.stop(), two.stop()])
    }
  })
})
