import { NotValid } from '../../../kernel/failures.ts'
import { insist, may, type Work } from '../../../spine/access/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { figureWords } from '../rules/measure-words.ts'
import type { PeriodKind } from '../rules/periods.ts'
import { readFigure, type TypedFigure } from '../rules/read-figure.ts'
import { listMeasures, type MeasureRow } from '../store/list-measures.ts'
import { measureKind } from '../store/measure-kind.ts'
import type { ValueRow } from '../store/read-values.ts'
import { type EnteredCount, type Evidence, enterValues } from './enter-values.ts'

/** A measure as the entry of a period shows it: what stands there now, and the value before. */
export type PeriodRow = { row: MeasureRow; standing: ValueRow | null; before: ValueRow | null }

/** The measures of a kind of period that this person may enter values of, each with what stands for the period. */
export async function periodRows(
  work: Work,
  kind: PeriodKind,
  startsOn: string,
  teamId: string | null,
): Promise<PeriodRow[]> {
  insist(work.actor, 'see measures')
  const rows = await listMeasures(work, { period: kind, status: 'in use' })
  return rows
    .filter(({ ownerId }) => may(work.actor, 'enter values', { owner: ownerId === work.actor.person }))
    .map((row) => {
      const values = teamId === null ? row.values : row.teamValues.filter((one) => one.teamId === teamId)
      return {
        row,
        standing: values.find((one) => one.startsOn === startsOn) ?? null,
        before: values.findLast((one) => one.startsOn < startsOn) ?? null,
      }
    })
}

export type PeriodEntry = {
  kind: PeriodKind
  startsOn: string
  teamId: string | null
  /** What was typed for each measure, by reference, and which value stood when the form was opened ('' for none). */
  typed: ReadonlyMap<string, TypedFigure & { stood: string }>
  evidence: Omit<Evidence, 'note'>
  because: string
}

/**
 * Enters a period across many measures at once. Nothing is saved unless all of it can be; what is left empty stays as it
 * is. Where somebody has entered a value since the form was opened, theirs is shown and nothing is put over it unseen.
 */
export async function enterPeriod(work: Work, entry: PeriodEntry): Promise<EnteredCount> {
  const { kind, startsOn, teamId, typed, because } = entry
  const faults: Record<string, string> = {}
  const total = { entered: 0, corrected: 0, same: 0 }
  for (const { row, standing } of await periodRows(work, kind, startsOn, teamId)) {
    const one = typed.get(row.reference)
    if (!one || [one.value, one.numerator, one.denominator].every((text) => text.trim() === '')) continue
    const field = fieldOf(one, row.reference)
    const read = readFigure(row.state.unit, one)
    if (!read.ok) {
      faults[field] = `${row.title}: ${read.fault}`
      continue
    }
    const same = standing !== null && Math.abs(standing.value - read.figure.value) < 1e-9
    if (same) {
      total.same += 1
      continue
    }
    if (standing && standing.id !== one.stood) {
      const now = figureWords(row.state.unit, standing.value)
      faults[field] = `${row.title}: somebody has entered ${now} since you opened this page. Save again to correct it`
      continue
    }
    if (standing && because.trim() === '') {
      faults['because'] = 'Say why the values that stand are corrected. They are kept beside the new ones'
      continue
    }
    const measure = await readRecord(work, measureKind, row.reference)
    const value = { startsOn, teamId, figure: read.figure, evidence: { ...entry.evidence, note: '' } }
    const done = await enterValues(work, measure, measure.version, [value], standing ? because : '')
    total.entered += done.entered
    total.corrected += done.corrected
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  if (total.entered + total.corrected + total.same === 0) throw new NotValid({ form: 'Enter at least one figure' })
  return total
}

/** The field of a row that an error is shown at: where something was typed. */
const fieldOf = ({ value }: TypedFigure, reference: string) =>
  value.trim() === '' ? `numerator-${reference}` : `value-${reference}`
