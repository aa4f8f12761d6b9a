import type { ListNumber } from '../../lists/list-content.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import type { Row } from '../row.ts'
import { type RowCheck, rowCheck } from '../row-check.ts'

/** Readers for looking a child up in another list: one a list, so that nothing is made for a row. */
const readers = new WeakMap<CheckFacts, Map<ListNumber, Row | undefined>>()

function readerOf(facts: CheckFacts, list: ListNumber): Row | undefined {
  let byList = readers.get(facts)
  if (!byList) {
    byList = new Map()
    readers.set(facts, byList)
  }
  if (!byList.has(list)) byList.set(list, facts.row(list))
  return byList.get(list)
}

/**
 * The first of a child's rows in another list that a test holds for, with the reader standing at it; undefined where there is
 * none. What is returned moves at the next look-up in that list, so it is read at once.
 */
export function findElsewhere(
  facts: CheckFacts,
  list: ListNumber,
  child: number,
  holds: (row: Row) => boolean,
): Row | undefined {
  const row = readerOf(facts, list)
  if (!row) return undefined
  for (const index of facts.byChild(list).rows(child)) {
    row.index = index
    if (holds(row)) return row
  }
  return undefined
}

/** Whether a test holds for any of a child's rows in another list. */
export function isElsewhere(
  facts: CheckFacts,
  list: ListNumber,
  child: number,
  holds: (row: Row) => boolean = () => true,
): boolean {
  return findElsewhere(facts, list, child, holds) !== undefined
}

/** A child's row in another list that is open now, with the reader standing at it. */
export function openElsewhere(facts: CheckFacts, list: ListNumber, child: number): Row | undefined {
  return findElsewhere(facts, list, child, (row) => facts.isOpen(row))
}

/**
 * A row check that looks the child up in other lists. It says nothing where one of them was not found, which is told once for
 * the list, and nothing of a row without a child.
 */
export function acrossCheck(check: RowCheck & { readonly against: readonly ListNumber[] }): Check {
  const { against, ...own } = check
  const made = rowCheck({ ...own, needs: [...(own.needs ?? []), 'childId'] })
  return {
    ...made,
    lists: [...new Set([...own.lists, ...against])],
    run(input, report, found) {
      if (against.every((list) => input.tables.has(list))) made.run(input, report, found)
    },
  }
}

/** One check from several that ask the same of different lists; the first says what it is. */
export function joinedCheck(first: Check, ...others: readonly Check[]): Check {
  const parts = [first, ...others]
  return {
    ...first,
    lists: [...new Set(parts.flatMap(({ lists }) => lists))],
    run(input, report, found) {
      for (const part of parts) part.run(input, report, found)
    },
  }
}
