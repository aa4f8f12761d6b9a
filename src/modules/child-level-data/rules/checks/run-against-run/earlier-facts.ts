import type { ListNumber } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { CheckInput, EarlierRun } from '../check.ts'
import { CheckFacts, factsOf } from '../check-facts.ts'
import { idField, type Row } from '../row.ts'

/**
 * An earlier run, to be held beside this one. Each reading numbers its words for itself, so that a child is found in the other by
 * its id and never by its number.
 */
export class EarlierFacts {
  readonly run: EarlierRun
  readonly facts: CheckFacts

  constructor(input: CheckInput, run: EarlierRun) {
    this.run = run
    this.facts = new CheckFacts({ ...input, asAt: run.asAt, tables: run.tables, earlier: [] })
  }
}

/** A child's number in the words of a list, or UNKNOWN where the reading does not know the id. */
export function childNumber(facts: CheckFacts, list: ListNumber, childId: string): number {
  return facts.input.tables.get(list)?.columns.get(idField(list))?.words.numbers.get(childId) ?? UNKNOWN
}

const known = new WeakMap<CheckInput, EarlierFacts>()

/** The newest earlier run; undefined at the first run. */
export function lastRun(input: CheckInput): EarlierFacts | undefined {
  const [newest] = input.earlier
  if (!newest) return undefined
  let earlier = known.get(input)
  if (!earlier) {
    earlier = new EarlierFacts(input, newest)
    known.set(input, earlier)
  }
  return earlier
}

/**
 * Walks a list that both runs have, one child at a time: the reader of this run stands at the child's row, that of the last run at
 * the child's row there. Of several rows the one with the latest date in `latestBy` is taken, or the first where that is left out.
 */
export function eachChildInBoth(
  input: CheckInput,
  list: ListNumber,
  latestBy: string | undefined,
  visit: (now: Row, before: Row) => void,
): void {
  const earlier = lastRun(input)
  const facts = factsOf(input)
  const now = facts.row(list)
  const before = earlier?.facts.row(list)
  if (!earlier || !now || !before) return
  for (const { child, rows } of facts.byChild(list).children()) {
    now.index = rows[0] ?? 0
    const childThen = childNumber(earlier.facts, list, now.childId)
    const rowsThen = earlier.facts.byChild(list).rows(childThen)
    if (rowsThen.length === 0) continue
    before.index = rowsThen[0] ?? 0
    if (latestBy !== undefined) {
      const latest = facts.latest(list, latestBy, child)
      if (latest >= 0) now.index = latest
      const latestThen = earlier.facts.latest(list, latestBy, childThen)
      if (latestThen >= 0) before.index = latestThen
    }
    visit(now, before)
  }
}
