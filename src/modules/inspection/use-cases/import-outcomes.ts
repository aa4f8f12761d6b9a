import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { NotAllowed, NotValid } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import type { UploadedFile } from '../../../platform/http/form.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { confirmPending, keepPending, type Pending, readPending } from '../../../spine/import-preview/index.ts'
import { compareOutcome, type Outcome, type OutcomeLine, readOutcomes } from '../rules/national/outcomes.ts'
import { keepImport, latestImport, outcomesOf } from '../store/outcomes.ts'
import { sheetTexts } from './sheet-texts.ts'

const kind = 'outcomes'
const text = z.string()
const outcome = z.object({
  laCode: text,
  authority: text,
  region: text,
  framework: text,
  frameworkVersion: text,
  starts: text,
  ends: text,
  published: text,
  grades: z.record(text, text),
  reportUrl: text,
  notes: text,
})
const pendingShape = z.object({
  source: text,
  licence: text,
  lines: z.array(z.object({ row: z.number(), outcome, problem: text.nullable() })),
})
type PendingOutcomes = z.infer<typeof pendingShape>

/** Reads the file and keeps what it says until it is confirmed. Gives the preview's id. */
export async function keepOutcomes(work: Work, file: UploadedFile, source: string, licence: string): Promise<string> {
  insist(work.actor, 'import outcomes')
  const lines = await linesOf(file)
  const sha256 = createHash('sha256')
    .update(await readFile(file.path))
    .digest('hex')
  const data: PendingOutcomes = { source, licence, lines }
  return keepPending(work, kind, { fileName: file.name, sha256, data })
}

async function linesOf(file: UploadedFile): Promise<OutcomeLine[]> {
  const read = readOutcomes(await sheetTexts(file))
  if (!read.ok) throw new NotValid({ file: read.why })
  return read.lines
}

export type OutcomePreview = {
  pending: Pending<PendingOutcomes>
  rows: (OutcomeLine & { verdict: 'new' | 'changed' | 'same' | 'problem'; changes: string[] })[]
  /** Authorities that are in force and that the file leaves out. */
  gone: string[]
}

/** What confirming would do, row by row, beside what is in force now. */
export async function previewOutcomes(work: Work, id: string): Promise<OutcomePreview> {
  insist(work.actor, 'import outcomes')
  const pending = await readPending(work, kind, id, pendingShape)
  const latest = await latestImport(work)
  const before = new Map((latest ? await outcomesOf(work, latest.id) : []).map((one) => [one.laCode, one]))
  const rows = pending.data.lines.map((line) =>
    line.problem
      ? { ...line, verdict: 'problem' as const, changes: [] }
      : { ...line, ...compareOutcome(before.get(line.outcome.laCode), line.outcome) },
  )
  const there = new Set(rows.map(({ outcome: one }) => one.laCode))
  return {
    pending,
    rows,
    gone: [...before.values()].filter((one) => !there.has(one.laCode)).map((one) => one.authority),
  }
}

/** Puts the file in force, once. Rows with a problem are left out, as the preview said. */
export async function confirmOutcomes(work: Work, id: string): Promise<{ outcome: string; again: boolean }> {
  insist(work.actor, 'import outcomes')
  const { person } = work.actor
  if (!person) throw new NotAllowed('Sign in first.')
  const { fileName } = await readPending(work, kind, id, pendingShape).catch(() => ({ fileName: '' }))
  return confirmPending(work, kind, id, pendingShape, async ({ source, licence, lines }) => {
    const good: Outcome[] = lines.flatMap(({ outcome: one, problem }) => (problem ? [] : [one]))
    if (good.length === 0) throw new NotValid({ file: 'No row can be imported' })
    await keepImport(work, person, { fileName, source, licence }, good)
    return `The outcomes of ${plural(good.length, 'authority', 'authorities')} are in force.`
  })
}
