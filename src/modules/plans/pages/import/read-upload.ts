import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Temporal } from 'temporal-polyfill'
import { NotValid } from '../../../../kernel/failures.ts'
import { sniff } from '../../../../platform/files/sniff.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { textOf } from '../../../../platform/http/form.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { PlanFileFault, readPlanFile } from '../../read-plan-file.ts'
import type { PlanReading } from '../../rules/read-plan/plan-reading.ts'

export type ReadUpload = { fileName: string; sha256: string; reading: PlanReading & { asAt: Temporal.PlainDate } }

/** Reads the plan out of what was sent: a file, or else pasted text. NotValid, naming the field, where it cannot be. */
export async function readUpload(visit: Visit): Promise<ReadUpload> {
  const file = visit.files.find(({ field }) => field === 'file')
  const pasted = textOf(visit.typed, 'pasted')
  if (!file && pasted.trim() === '') throw new NotValid({ file: 'Choose a file, or paste the plan as text below' })
  if (!file) return read(visit, Buffer.from(pasted), 'pasted text.txt', 'pasted')
  if (file.tooLarge) {
    throw new NotValid({
      file: `“${file.name}” is larger than 50 MB, the most that can be sent. Save a copy that holds only the plan`,
    })
  }
  const { problem } = await sniff(file.path, file.name)
  if (problem) throw new NotValid({ file: problem })
  return read(visit, await readFile(file.path), file.name, 'file')
}

async function read(visit: Visit, bytes: Buffer, name: string, field: string): Promise<ReadUpload> {
  const context = { asAt: null, today: visit.ground.clock.today(), calendar: bankHolidays }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    const reading = await readPlanFile(bytes, name, context)
    const [nothing] = reading.streams.length === 0 ? reading.messages.filter(({ level }) => level === 'problem') : []
    if (reading.streams.length === 0) throw new NotValid({ [field]: nothing?.text ?? 'No plan was found here.' })
    return { fileName: name, sha256, reading }
  } catch (fault) {
    if (!(fault instanceof PlanFileFault)) throw fault
    const pasteInstead = /no table/.test(fault.message) ? ' Or paste it into the box below.' : ''
    throw new NotValid({ [field]: `${fault.message}${pasteInstead}` })
  }
}
