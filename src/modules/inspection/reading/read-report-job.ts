import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { drawRegions, readPdf } from '../../../platform/pdf/index.ts'
import { asSystem } from '../../../spine/access/index.ts'
import { currentFrameworks, shipped } from '../../../spine/frameworks/index.ts'
import { defineJob, type Job } from '../../../spine/runs/index.ts'
import { draftFromReading, withPictures } from '../rules/history/draft-from-reading.ts'
import { changeReading, keepPictures, readReading } from '../store/report-readings.ts'
import { readReportRun } from '../use-cases/start-reading.ts'
import { reportLists } from './lists-once.ts'
import { printedLists } from './printed-lists.ts'
import { ReportFault, readReportFile } from './read-report-file.ts'

/** Pages between two tellings of how far it is. */
const pagesAStep = 10
/** Pictures beside questions; a report that raises more is one to read for oneself. */
const mostPictures = 30

/** Reads an uploaded report for whoever sent it. A file that cannot be read is told in plain words and is no failure of ours. */
export const readReportJob: Job = defineJob({
  kind: readReportRun,
  input: z.object({ reading: z.uuid() }),
  checkpoint: z.enum(['reading', 'read', 'unreadable']),
  perform: async (task) => {
    const { reading: id } = task.input
    const { file, lists } = await asSystem(task.ground, 'read a report', async (work) => {
      const frameworks = (await currentFrameworks(work)).map(({ framework }) => framework)
      const lists = { ...reportLists, ...printedLists(frameworks, shipped.scales) }
      return { file: (await readReading(work, id)).file, lists }
    })
    const bytes = new Uint8Array(await buffer(task.ground.files.open(file.hash)))
    let told = Promise.resolve()
    const onPage = (done: number, total: number) => {
      if (done % pagesAStep !== 0 && done !== total) return
      told = told.then(() => task.step(async () => ({ checkpoint: 'reading', done, total })))
    }
    try {
      // The thread that reads takes the bytes over, so each reading has its own.
      const reading = await readReportFile(bytes.slice(), lists, { onPage })
      await told
      const asked = reading.questions.length > 0
      const pages = asked ? (await readPdf(bytes.slice())).pages : []
      const { draft, drawn } = draftFromReading(reading, pages)
      const pictures = await drawRegions(bytes.slice(), drawn.slice(0, mostPictures))
      const have = pictures.map((one) => one !== null)
      await task.step(async (work) => {
        await changeReading(work, id, { status: 'read', draft: withPictures(draft, have) })
        await keepPictures(work, id, pictures)
        return { checkpoint: 'read' }
      })
      return 'The report has been read. See what was read, and confirm it.'
    } catch (fault) {
      if (!(fault instanceof ReportFault)) throw fault
      await told
      await task.step(async (work) => {
        await changeReading(work, id, { status: 'unreadable', why: fault.message })
        return { checkpoint: 'unreadable' }
      })
      return fault.message
    }
  },
})
