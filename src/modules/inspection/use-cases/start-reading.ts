import { NotAllowed } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { startRun } from '../../../spine/runs/index.ts'
import { changeReading, keepReading, type ReadingFile } from '../store/report-readings.ts'

/** The kind of long work that reads a report. */
export const readReportRun = 'read an inspection report'

/** Keeps an uploaded report and asks for it to be read; nothing of it is in the history yet. Returns the reading's id. */
export async function startReading(work: Work, file: ReadingFile): Promise<string> {
  insist(work.actor, 'keep inspections')
  const { person } = work.actor
  if (!person) throw new NotAllowed('A report is read for the person who sent it. Sign in first.')
  const id = await keepReading(work, person, file)
  const run = await startRun(work, {
    kind: readReportRun,
    title: `Read ${file.name}`,
    input: { reading: id },
    key: `${readReportRun} ${id}`,
  })
  await changeReading(work, id, { runId: run.id })
  return id
}
