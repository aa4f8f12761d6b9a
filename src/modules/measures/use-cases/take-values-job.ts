import { z } from 'zod'
import { plural } from '../../../kernel/text.ts'
import type { Work } from '../../../spine/access/index.ts'
import type { Datasets } from '../../../spine/datasets/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { defineJob, type Job, type Regular } from '../../../spine/runs/index.ts'
import { measureKind } from '../store/measure-kind.ts'
import { type Readings, type Taken, takeValues } from './take-from-dataset.ts'

const kind = 'take values of measures'

/** Every hour, so that a run that is signed in the morning is in the report of the afternoon. */
export const hourlyTaking: Regular = { kind, title: 'Take the values of measures from their sources', at: 'every hour' }

const sofar = z.object({
  over: z.array(z.string()),
  entered: z.number(),
  corrected: z.number(),
  wanting: z.array(z.string()),
})

/**
 * Takes the values of every measure that names a source, a measure a step. What is there and the same stays as it is, so
 * that it may be done again and again; what was entered by hand stays, since somebody chose it.
 */
export const takeValuesJob = (datasets: Datasets): Job =>
  defineJob({
    kind,
    input: z.object({}),
    checkpoint: sofar,
    perform: async (task) => {
      const readings: Readings = new Map()
      for (let more = true; more; ) {
        await task.step(async (work) => {
          const before = task.checkpoint ?? { over: [], entered: 0, corrected: 0, wanting: [] }
          const waiting = (await measuresWithSource(work)).filter((one) => !before.over.includes(one))
          const [reference] = waiting
          more = waiting.length > 1
          if (!reference) return { checkpoint: before }
          const taken = await takeOne(work, reference, datasets, readings)
          return {
            checkpoint: {
              over: [...before.over, reference],
              entered: before.entered + taken.entered,
              corrected: before.corrected + taken.corrected,
              wanting: [...before.wanting, ...taken.left.map((words) => `${reference}: ${words}`)].slice(0, 10),
            },
            done: before.over.length + 1,
            total: before.over.length + waiting.length,
          }
        })
      }
      const { over, entered, corrected, wanting } = task.checkpoint ?? {
        over: [],
        entered: 0,
        corrected: 0,
        wanting: [],
      }
      const words = `${plural(over.length, 'measure')} looked at, ${plural(entered, 'value')} taken, ${corrected} corrected.`
      return [words, ...wanting].join(' ')
    },
  })

async function measuresWithSource(work: Work): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('measure as m')
    .innerJoin('record as r', 'r.id', 'm.id')
    .select('r.reference')
    .where('m.dataset_key', '<>', '')
    .where('m.status', '=', 'in use')
    .orderBy('r.number')
    .execute()
  return rows.map(({ reference }) => reference)
}

/** A source that is not there keeps no other measure from its values: that is told with what else was left. */
async function takeOne(work: Work, reference: string, datasets: Datasets, readings: Readings): Promise<Taken> {
  const measure = await readRecord(work, measureKind, reference)
  const { dataset_key: key, dataset_version: version } = measure.state
  const source = datasets.byKey(key, version)
  if (source) return takeValues(work, measure, source, readings, 'taken')
  return { entered: 0, corrected: 0, same: 0, left: [`Nothing here offers “${key}” version ${version}.`] }
}
