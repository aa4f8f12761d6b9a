import type { Work } from '../../../spine/access/index.ts'
import { type Confidence, confidences, type Yardstick, yardsticks } from '../rules/measure-words.ts'

export type ValueRow = {
  id: string
  measureId: string
  teamId: string | null
  team: string | null
  startsOn: string
  numerator: number | null
  denominator: number | null
  value: number
  source: string
  sourceOn: string | null
  verifiedBy: string
  confidence: Confidence
  note: string
  /** Whether a source gave it of its own accord, and the record it came from where the reader may see it. */
  taken: boolean
  takenFrom: string | null
  enteredAt: Date
  enteredBy: string | null
  correctedAt: Date | null
  correctedBecause: string
}

const valuesOf = (work: Work) =>
  work.tx
    .selectFrom('measure_value as v')
    .leftJoin('record as team', 'team.id', 'v.team_id')
    .leftJoin('record as who', 'who.id', 'v.entered_by')
    .leftJoin('record as origin', 'origin.id', 'v.taken_from')
    .select([
      'v.id',
      'v.measure_id as measureId',
      'v.team_id as teamId',
      'team.title as team',
      'v.starts_on as startsOn',
    ])
    .select([
      'v.numerator',
      'v.denominator',
      'v.value',
      'v.source',
      'v.source_on as sourceOn',
      'v.note',
      'v.confidence',
    ])
    .select(['v.taken', 'origin.reference as takenFrom'])
    .select(['v.verified_by as verifiedBy', 'v.entered_at as enteredAt', 'who.title as enteredBy'])
    .select(['v.corrected_at as correctedAt', 'v.corrected_because as correctedBecause'])

type Raw = Omit<ValueRow, 'confidence'> & { confidence: string }
const sure = (row: Raw): ValueRow => ({
  ...row,
  confidence: confidences.find((one) => one === row.confidence) ?? 'not said',
})

/** The values that stand, of whole service and teams, in order of time. */
export async function standingValues(work: Work, ids: readonly string[]): Promise<ValueRow[]> {
  if (ids.length === 0) return []
  const rows = await valuesOf(work)
    .where('v.measure_id', 'in', [...ids])
    .where('v.corrected_at', 'is', null)
    .orderBy('v.starts_on')
    .orderBy('team.title')
    .execute()
  return rows.map(sure)
}

/** The values that were corrected, latest correction first: what stood before, until when and why no longer. */
export async function correctedValues(work: Work, measureId: string): Promise<ValueRow[]> {
  const rows = await valuesOf(work)
    .where('v.measure_id', '=', measureId)
    .where('v.corrected_at', 'is not', null)
    .orderBy('v.corrected_at', 'desc')
    .orderBy('v.starts_on')
    .execute()
  return rows.map(sure)
}

export type HeldRow = {
  id: string
  measureId: string
  against: Yardstick
  fromOn: string
  value: number
  source: string
}

/** What measures are held against, in order of time. */
export async function heldOf(work: Work, ids: readonly string[]): Promise<HeldRow[]> {
  if (ids.length === 0) return []
  const rows = await work.tx
    .selectFrom('measure_yardstick')
    .select(['id', 'measure_id as measureId', 'against', 'from_on as fromOn', 'value', 'source'])
    .where('measure_id', 'in', [...ids])
    .orderBy('from_on')
    .execute()
  return rows.flatMap((row) => {
    const against = yardsticks.find((one) => one === row.against)
    return against ? [{ ...row, against }] : []
  })
}

export type CommentaryRow = {
  measureId: string
  teamId: string | null
  team: string | null
  startsOn: string
  behind: string
  doing: string
  by: string | null
  writtenAt: Date
}

/** What is said of measures, latest period first. */
export async function commentaryOf(work: Work, ids: readonly string[]): Promise<CommentaryRow[]> {
  if (ids.length === 0) return []
  return work.tx
    .selectFrom('measure_commentary as c')
    .leftJoin('record as team', 'team.id', 'c.team_id')
    .leftJoin('record as who', 'who.id', 'c.by_id')
    .select(['c.measure_id as measureId', 'c.team_id as teamId', 'team.title as team', 'c.starts_on as startsOn'])
    .select(['c.behind', 'c.doing', 'who.title as by', 'c.written_at as writtenAt'])
    .where('c.measure_id', 'in', [...ids])
    .orderBy('c.starts_on', 'desc')
    .execute()
}
