import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { changeRecord, newId, type StoredRecord } from '../../../spine/records/index.ts'
import { type Confidence, figureWords } from '../rules/measure-words.ts'
import { periodOf, periodWords } from '../rules/periods.ts'
import type { Figure } from '../rules/read-figure.ts'
import { type MeasureState, measureKind } from '../store/measure-kind.ts'
import { standingValues, type ValueRow } from '../store/read-values.ts'
import { seenByOwner } from './keep-measure.ts'

/** How a value is known to be right (F20). */
export type Evidence = {
  source: string
  /** ISO day on which the source was read. */
  sourceOn: string | null
  verifiedBy: string
  confidence: Confidence
  note: string
}
export type NewValue = {
  startsOn: string
  teamId: string | null
  figure: Figure
  evidence: Evidence
  /** Where a source gave it of its own accord: the record that it came from, by its id, where it names one. */
  taken?: { from: string | null }
}

export type EnteredCount = { entered: number; corrected: number; same: number }

/**
 * Enters values of a measure whom the caller has found the person may enter them for. One that stands already and differs
 * is corrected: the old one stays with the reason, and without a reason nothing is. Entering the same again does nothing,
 * so that a month can be sent twice.
 */
export async function enterValues(
  work: Work,
  measure: StoredRecord<MeasureState>,
  version: number,
  values: readonly NewValue[],
  because: string,
): Promise<EnteredCount> {
  const { id, state } = measure
  if (state.status === 'retired')
    throw new NotPossibleNow(`${measure.reference} is retired. Take it into use again first.`)
  const today = work.clock.today().toString()
  const standing = new Map((await standingValues(work, [id])).map((row) => [placeOf(row), row]))
  const said: string[] = []
  const count = { entered: 0, corrected: 0, same: 0 }
  for (const one of values) {
    if (periodOf(state.period, one.startsOn) !== one.startsOn || one.startsOn > today)
      throw new NotValid({ value: 'Values can be entered for periods that have begun' })
    const before = standing.get(placeOf(one))
    if (before && sameAs(before, one)) {
      count.same += 1
      continue
    }
    if (before && because.trim() === '')
      throw new NotValid({ because: 'Say why the value that stands is corrected. It is kept beside the new one' })
    if (before) await takeOut(work, before, because.trim())
    await putIn(work, id, one)
    count[before ? 'corrected' : 'entered'] += 1
    const words = `${periodWords(state.period, one.startsOn)}: ${figureWords(state.unit, one.figure.value)}`
    said.push(before ? `${words}, was ${figureWords(state.unit, before.value)}` : words)
  }
  if (said.length === 0) return count
  const deed = count.corrected > 0 ? 'corrected values' : 'entered values'
  const reason = [because.trim(), sentenceOf(said)].filter((part) => part !== '').join('. ')
  await changeRecord(work, measureKind, id, { version }, { deed, reason })
  await seenByOwner(work, measure)
  return count
}

/** Where a value stands: of which team and from which day. */
export const placeOf = (one: { teamId: string | null; startsOn: string }): string =>
  `${one.startsOn} ${one.teamId ?? ''}`

/** Whether a value that stands is, with its evidence, just what would be entered. */
export function sameAs(row: ValueRow, { figure, evidence }: Pick<NewValue, 'figure' | 'evidence'>): boolean {
  return (
    Math.abs(row.value - figure.value) < 1e-9 &&
    row.numerator === figure.numerator &&
    row.denominator === figure.denominator &&
    row.source === evidence.source &&
    row.sourceOn === evidence.sourceOn &&
    row.verifiedBy === evidence.verifiedBy &&
    row.confidence === evidence.confidence &&
    row.note === evidence.note
  )
}

function sentenceOf(said: readonly string[]): string {
  return said.length > 4 ? `${said.slice(0, 3).join('; ')}; and ${said.length - 3} more` : said.join('; ')
}

async function takeOut(work: Work, { id }: ValueRow, because: string): Promise<void> {
  await work.tx
    .updateTable('measure_value')
    .set({ corrected_at: instantOf(work), corrected_because: because })
    .where('id', '=', id)
    .execute()
}

async function putIn(work: Work, measureId: string, one: NewValue): Promise<void> {
  const { startsOn, teamId, figure, evidence, taken } = one
  const at = instantOf(work)
  await work.tx
    .insertInto('measure_value')
    .values({
      id: newId(at.getTime()),
      measure_id: measureId,
      team_id: teamId,
      starts_on: startsOn,
      ...figure,
      source: evidence.source,
      source_on: evidence.sourceOn,
      verified_by: evidence.verifiedBy,
      confidence: evidence.confidence,
      note: evidence.note,
      taken: taken !== undefined,
      taken_from: taken?.from ?? null,
      entered_at: at,
      entered_by: work.actor.person,
    })
    .execute()
}
