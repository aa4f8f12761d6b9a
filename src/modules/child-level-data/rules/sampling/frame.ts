import type { CheckInput } from '../checks/check.ts'
import { factsOf } from '../checks/check-facts.ts'
import { comparableName, namesNobody } from '../checks/worker-names.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { strata } from './strata.ts'

/** A child who may be drawn, with why. */
export interface FrameChild {
  readonly child: string
  /** Keys of strata, in the order of `strata`. */
  readonly strata: readonly string[]
  /** The team that holds the child now, '' where none is named. */
  readonly team: string
}

/** The lists that say who holds a child, the nearest to the child first. */
const holdingLists: readonly ListNumber[] = [8, 7, 6, 4, 9, 5, 3]

/** Everyone in lists 3 to 9 with the strata that they fall in, by id, so that the order of the file makes no difference. */
export function frameOf(input: CheckInput): FrameChild[] {
  const facts = factsOf(input)
  const found = new Map<string, { strata: string[]; team: string }>()
  for (const list of holdingLists) {
    const row = facts.row(list)
    if (!row) continue
    for (row.index = 0; row.index < row.table.rows; row.index += 1) {
      const child = row.childId
      if (child === '') continue
      const team = namesNobody('team', row.text('team')) ? '' : row.text('team')
      const known = found.get(child)
      if (!known) found.set(child, { strata: [], team })
      else if (known.team === '') known.team = team
    }
  }
  for (const { key, from } of strata) {
    for (const { list, test } of from) {
      const row = facts.row(list)
      if (!row) continue
      for (row.index = 0; row.index < row.table.rows; row.index += 1) {
        const child = found.get(row.childId)
        if (child && child.strata.at(-1) !== key && test(row, facts)) child.strata.push(key)
      }
    }
  }
  return [...found].map(([child, rest]) => ({ child, ...rest })).sort((a, b) => (a.child < b.child ? -1 : 1))
}

/** The stratum of a team's random draw. */
export function teamStratum(team: string): string {
  return `team:${comparableName(team)}`
}
