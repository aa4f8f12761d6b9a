import { Temporal } from 'temporal-polyfill'
import { endOfDay } from '../../../kernel/zoned.ts'
import type { Work } from '../../../spine/access/index.ts'
import { positionAt } from '../../../spine/records/index.ts'
import { strands } from '../rules/measure-words.ts'
import type { MeasureRow } from './list-measures.ts'
import { measureKind } from './measure-kind.ts'
import { type Parts, partsOf } from './measure-parts.ts'
import type { CommentaryRow, ValueRow } from './read-values.ts'

export type MeasureAt = { row: MeasureRow; commentary: readonly CommentaryRow[] }

/**
 * Every measure in use as it stood at the end of a day, with what stood beneath it then, read from history: a report of
 * that day shows the figures that were known on it, whatever was corrected since.
 */
export async function measuresAt(work: Work, day: string): Promise<MeasureAt[]> {
  const end = new Date(endOfDay(Temporal.PlainDate.from(day)).epochMilliseconds - 1)
  const found = (await positionAt(work, measureKind, end)).filter(({ state }) => state.status === 'in use')
  const all = found.map((one) => ({ ...one, beneath: partsOf(one.parts) }))
  const names = await namesOf(
    work,
    all.flatMap(({ ownerId, beneath }) => [ownerId, ...idsIn(beneath)]),
  )
  return all
    .map(({ beneath, ...one }): MeasureAt => {
      const values = beneath.values.map((value) => valueThen(one.id, value, names, end))
      const { id, reference, title, ownerId, version, state } = one
      const row = {
        ...{ id, reference, title, ownerId, version, state },
        owner: (ownerId && names.get(ownerId)) || null,
        values: values.filter(({ teamId }) => teamId === null),
        teamValues: values.filter(({ teamId }) => teamId !== null),
        held: beneath.yardsticks.map(({ against, from_on: fromOn, value }) => ({ against, fromOn, value })),
      }
      return { row, commentary: beneath.commentary.map((said) => saidThen(id, said, names, end)) }
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.row.title.localeCompare(b.row.title, 'en-GB'))
}

const placeOf = ({ row }: MeasureAt) => strands.indexOf(row.state.strand)

const idsIn = ({ values, commentary }: Parts) => [
  ...values.map(({ team_id }) => team_id),
  ...commentary.flatMap(({ team_id, by_id }) => [team_id, by_id]),
]

type Names = ReadonlyMap<string, string>

const valueThen = (measureId: string, value: Parts['values'][number], names: Names, at: Date): ValueRow => ({
  id: '',
  measureId,
  teamId: value.team_id,
  team: (value.team_id && names.get(value.team_id)) || null,
  startsOn: value.starts_on,
  numerator: value.numerator,
  denominator: value.denominator,
  value: value.value,
  source: value.source,
  sourceOn: value.source_on,
  verifiedBy: value.verified_by,
  confidence: value.confidence,
  note: value.note,
  taken: value.taken,
  takenFrom: null,
  enteredAt: at,
  enteredBy: null,
  correctedAt: null,
  correctedBecause: '',
})

const saidThen = (measureId: string, said: Parts['commentary'][number], names: Names, at: Date): CommentaryRow => ({
  measureId,
  teamId: said.team_id,
  team: (said.team_id && names.get(said.team_id)) || null,
  startsOn: said.starts_on,
  behind: said.behind,
  doing: said.doing,
  by: (said.by_id && names.get(said.by_id)) || null,
  writtenAt: at,
})

async function namesOf(work: Work, ids: readonly (string | null)[]): Promise<Names> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await work.tx.selectFrom('record').select(['id', 'title']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
