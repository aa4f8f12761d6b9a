import { addMonths } from '../checks/day-arithmetic.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { type ListTable, UNKNOWN } from '../lists/list-table.ts'

/** Fewer ages than this decide nothing. */
const FEWEST = 20

/**
 * The days on which most of the ages given are right for the dates of birth: each row is right from one birthday to the eve of
 * the next. With a few hundred children that leaves a day or two. Undefined where too few rows have both.
 */
export function ageVotes(tables: ReadonlyMap<ListNumber, ListTable>): { from: number; to: number } | undefined {
  const changes = new Map<number, number>()
  let rows = 0
  for (const table of tables.values()) {
    const [births, ages] = [table.columns.get('dateOfBirth')?.value, table.columns.get('age')?.value]
    if (!births || !ages) continue
    for (let row = 0; row < table.rows; row++) {
      const [birth, age] = [births[row] ?? UNKNOWN, ages[row] ?? UNKNOWN]
      if (birth === UNKNOWN || age === UNKNOWN || age < 0 || age > 30) continue
      rows++
      const [from, until] = [addMonths(birth, age * 12), addMonths(birth, (age + 1) * 12)]
      changes.set(from, (changes.get(from) ?? 0) + 1)
      changes.set(until, (changes.get(until) ?? 0) - 1)
    }
  }
  return rows < FEWEST ? undefined : mostVoted(changes)
}

function mostVoted(changes: ReadonlyMap<number, number>): { from: number; to: number } | undefined {
  const days = [...changes.keys()].sort((a, b) => a - b)
  let [votes, most, best] = [0, 0, -1]
  days.forEach((day, index) => {
    votes += changes.get(day) ?? 0
    if (votes > most) [most, best] = [votes, index]
  })
  const [from, next] = [days[best], days[best + 1]]
  return from === undefined || next === undefined ? undefined : { from, to: next - 1 }
}
