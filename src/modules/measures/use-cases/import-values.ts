import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { plural } from '../../../kernel/text.ts'
import type { UploadedFile } from '../../../platform/http/form.ts'
import { columnLetters, readWorkbook, SpreadsheetFault } from '../../../platform/spreadsheets/index.ts'
import { insist, may, type Work } from '../../../spine/access/index.ts'
import {
  confirmPending,
  type Kept,
  type Pending,
  readPending,
  type Verdict,
} from '../../../spine/import-preview/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { namesOneOf, type ReadLine, readLines } from '../rules/import/compare-values.ts'
import { readValueSheets } from '../rules/import/read-value-sheets.ts'
import { listMeasures, type MeasureRow } from '../store/list-measures.ts'
import { measureKind } from '../store/measure-kind.ts'
import type { ValueRow } from '../store/read-values.ts'
import { teamsToChoose } from '../store/teams.ts'
import { enterValues, type NewValue, sameAs } from './enter-values.ts'
import { keepYardstick } from './keep-yardsticks.ts'

export const importKind = 'measure values'

const text = z.string()
const pendingValues = z.object({
  sheet: text,
  ignored: z.array(text),
  lines: z.array(
    z.object({
      row: z.number(),
      column: z.number(),
      measure: text,
      what: text,
      period: text,
      team: text,
      numerator: text,
      denominator: text,
      value: text,
      source: text,
      sourceOn: text,
      verifiedBy: text,
      confidence: text,
      note: text,
    }),
  ),
})
export type PendingValues = z.infer<typeof pendingValues>

/** Reads an uploaded spreadsheet of values, to be kept until it is confirmed, or says in plain words why it cannot be. */
export async function readValuesFile(
  file: UploadedFile,
  measures: readonly { reference: string; title: string }[],
): Promise<{ ok: true; kept: Kept } | { ok: false; message: string }> {
  try {
    const { sheets } = await readWorkbook(file.path, file.name, { maxRows: 20_000 })
    const read = readValueSheets(sheets, namesOneOf(measures))
    if (!read.ok) return read
    const { ok: _, ...data } = read
    const sha256 = createHash('sha256')
      .update(await readFile(file.path))
      .digest('hex')
    return { ok: true, kept: { fileName: file.name, sha256, data: data satisfies PendingValues } }
  } catch (fault) {
    if (!(fault instanceof SpreadsheetFault)) throw fault
    const place = [
      fault.sheet && `sheet “${fault.sheet}”`,
      fault.row && `row ${fault.row}`,
      fault.column && `column ${columnLetters(fault.column)}`,
    ]
    const words = place.filter(Boolean).join(', ')
    return {
      ok: false,
      message: words ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${fault.message}` : fault.message,
    }
  }
}

/** A figure of the file beside what stands there now. */
export type ComparedLine = ReadLine & { verdict: Verdict; was: number | null; row: MeasureRow | null }
export type ComparedValues = { pending: Pending<PendingValues>; lines: readonly ComparedLine[] }

/** The upload compared with what is there now. Only for whoever sent it. */
export async function previewValues(work: Work, id: string): Promise<ComparedValues> {
  insist(work.actor, 'see measures')
  const pending = await readPending(work, importKind, id, pendingValues)
  return { pending, lines: await compared(work, pending.data) }
}

async function compared(work: Work, { lines }: PendingValues): Promise<ComparedLine[]> {
  const rows = await listMeasures(work)
  const known = {
    measures: rows.map(({ id, reference, title, state, ownerId }) => ({
      id,
      reference,
      title,
      unit: state.unit,
      period: state.period,
      source: state.source,
      retired: state.status === 'retired',
      may: may(work.actor, 'enter values', { owner: ownerId === work.actor.person }),
    })),
    teams: await teamsToChoose(work),
    today: work.clock.today().toString(),
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  return readLines(lines, known).map((read): ComparedLine => {
    const { entry } = read
    const row = entry ? (byId.get(entry.measure.id) ?? null) : null
    if (!entry || !row) return { ...read, verdict: 'problem', was: null, row }
    if (entry.kind !== 'value') {
      const held = row.held.find((one) => one.against === entry.kind && one.fromOn === entry.startsOn)
      return {
        ...read,
        row,
        was: held?.value ?? null,
        verdict: verdictOf(held?.value ?? null, held?.value === entry.figure.value),
      }
    }
    const standing = standingAt(row, entry.startsOn, entry.team?.id ?? null)
    return {
      ...read,
      row,
      was: standing?.value ?? null,
      verdict: verdictOf(
        standing?.value ?? null,
        standing !== undefined && sameAs(standing, newValueOf(read, standing)),
      ),
    }
  })
}

const standingAt = (row: MeasureRow, startsOn: string, teamId: string | null) =>
  [...row.values, ...row.teamValues].find((one) => one.startsOn === startsOn && one.teamId === teamId)

const verdictOf = (was: number | null, same: boolean): Verdict => (was === null ? 'new' : same ? 'same' : 'changed')

/** What a figure of the file would enter. Evidence that the file leaves empty is kept as it stands. */
function newValueOf({ entry, line }: ReadLine, standing: ValueRow | undefined): NewValue {
  if (!entry) throw new Error(`Row ${line.row} has a problem and enters nothing`)
  return {
    startsOn: entry.startsOn,
    teamId: entry.team?.id ?? null,
    figure: entry.figure,
    evidence: {
      source: line.source || (standing?.source ?? ''),
      sourceOn: entry.sourceOn ?? standing?.sourceOn ?? null,
      verifiedBy: line.verifiedBy || (standing?.verifiedBy ?? ''),
      confidence: line.confidence === '' ? (standing?.confidence ?? 'not said') : entry.confidence,
      note: line.note || (standing?.note ?? ''),
    },
  }
}

/** Saves what the upload gives, once, compared again with what is there now. Rows with a problem are left out. */
export function importValues(work: Work, id: string): Promise<{ outcome: string; again: boolean }> {
  insist(work.actor, 'see measures')
  return confirmPending(work, importKind, id, pendingValues, async (data) => {
    const pending = await work.tx
      .selectFrom('pending_import')
      .select('file_name')
      .where('id', '=', id)
      .executeTakeFirst()
    const lines = await compared(work, data)
    const wanted = lines.filter(({ verdict }) => verdict === 'new' || verdict === 'changed')
    for (const [reference, its] of Map.groupBy(wanted, ({ entry }) => entry?.measure.reference ?? '')) {
      await saveOne(work, reference, its, `Imported from ${pending?.file_name ?? 'a file'}`)
    }
    const count = (verdict: Verdict) => lines.filter((one) => one.verdict === verdict).length
    return `${plural(count('new'), 'figure')} entered, ${count('changed')} corrected, ${count('same')} the same, ${count('problem')} left out.`
  })
}

async function saveOne(work: Work, reference: string, lines: readonly ComparedLine[], because: string): Promise<void> {
  const measure = await readRecord(work, measureKind, reference)
  const values = lines.filter(({ entry }) => entry?.kind === 'value')
  const entered = values.map((line) => {
    const { startsOn, team } = line.entry ?? { startsOn: '', team: null }
    return newValueOf(line, line.row ? standingAt(line.row, startsOn, team?.id ?? null) : undefined)
  })
  const done = await enterValues(work, measure, measure.version, entered, because)
  let version = measure.version + (done.entered + done.corrected > 0 ? 1 : 0)
  for (const { entry, line } of lines) {
    if (!entry || entry.kind === 'value') continue
    const { kind: against, startsOn: fromOn, figure } = entry
    const changed = await keepYardstick(work, measure, version, {
      against,
      fromOn,
      value: figure.value,
      source: line.source,
    })
    if (changed) version += 1
  }
}
