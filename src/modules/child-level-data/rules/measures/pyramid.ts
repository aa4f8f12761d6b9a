import type { CheckInput } from '../checks/check.ts'
import { factsOf } from '../checks/check-facts.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { childMeasures } from './child-measures.ts'
import { ageBand, ageBands } from './row-tests.ts'

export interface PyramidBand {
  readonly band: string
  readonly male: number
  readonly female: number
  /** Not stated, not recorded, neither. */
  readonly other: number
}

/** A list's children by age and gender, youngest first. The unborn are left out, since they have no gender yet. */
export function pyramid(input: CheckInput, list: Exclude<ListNumber, 11>): PyramidBand[] {
  const facts = factsOf(input)
  const row = facts.row(list)
  const cohort = childMeasures.find((measure) => measure.list === list && measure.kind === 'distribution')
  const bands = new Map(ageBands.slice(1).map((band) => [band, { band, male: 0, female: 0, other: 0 }]))
  if (!row || cohort?.kind !== 'distribution') return [...bands.values()]
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    const band = cohort.among(row, facts) ? bands.get(ageBand(row, facts)) : undefined
    if (!band) continue
    const gender = row.code('gender')
    if (gender === 'Male') band.male += 1
    else if (gender === 'Female') band.female += 1
    else band.other += 1
  }
  return [...bands.values()]
}
