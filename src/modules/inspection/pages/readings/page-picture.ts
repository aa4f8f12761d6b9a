import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { pictureOf, readReading } from '../../store/report-readings.ts'

/** /inspections/readings/:id/pictures/:number: whoever sent the report. Drawn when it was read, so that showing it costs nothing. */
export async function pagePicture(visit: Visit): Promise<Answer> {
  const { id = '', number = '' } = visit.params
  const bytes = await visit.work((work) => pictureOf(work, id, number))
  return { kind: 'file', bytes, name: `page-${number}.png`, type: 'image/png', inline: true }
}

/** /inspections/readings/:id/report.pdf: whoever sent it. Saved, never shown as a page of ours. */
export async function reportItself(visit: Visit): Promise<Answer> {
  const { file } = await visit.work((work) => readReading(work, visit.params['id'] ?? ''))
  return {
    kind: 'stream',
    stream: visit.ground.files.open(file.hash),
    name: file.name,
    type: file.type,
    size: file.size,
  }
}
