import type { CheckInput } from '../checks/check.ts'
import { factsOf } from '../checks/check-facts.ts'
import { type ListNumber, listNumbers } from '../lists/list-content.ts'

export interface StrandMatch {
  /** Ids of the other system that are in lists, with which lists. */
  readonly matched: ReadonlyMap<string, readonly ListNumber[]>
  /** Ids of the other system that are in no list. */
  readonly onlyThere: readonly string[]
  /** Ids that the other system has more than once. */
  readonly repeated: readonly string[]
  /** Ids of the wanted lists that the other system does not have. */
  readonly onlyHere: readonly string[]
}

/**
 * Matches the children of another system, such as education's, with those of some lists by their id, and says what did not
 * match (F10). Spaces at the ends and capitals make no difference; leading zeros do, since they tell children apart.
 */
export function matchStrand(input: CheckInput, ids: readonly string[], wanted: readonly ListNumber[]): StrandMatch {
  const here = idsByList(input)
  const matched = new Map<string, readonly ListNumber[]>()
  const onlyThere: string[] = []
  const repeated = new Set<string>()
  const seen = new Set<string>()
  for (const id of ids) {
    const key = idKey(id)
    if (seen.has(key)) {
      repeated.add(id.trim())
      continue
    }
    seen.add(key)
    const found = here.get(key)
    if (found) matched.set(id.trim(), found.lists)
    else onlyThere.push(id.trim())
  }
  const onlyHere = [...here]
    .filter(([key, { lists }]) => !seen.has(key) && lists.some((list) => wanted.includes(list)))
    .map(([, { id }]) => id)
  return { matched, onlyThere, repeated: [...repeated], onlyHere }
}

function idKey(id: string): string {
  return id.trim().toUpperCase()
}

function idsByList(input: CheckInput): Map<string, { id: string; lists: ListNumber[] }> {
  const facts = factsOf(input)
  const found = new Map<string, { id: string; lists: ListNumber[] }>()
  for (const list of listNumbers) {
    const row = list === 11 ? undefined : facts.row(list)
    if (!row) continue
    for (const { rows } of facts.byChild(list).children()) {
      row.index = rows[0] ?? 0
      const id = row.childId
      const known = found.get(idKey(id))
      if (known) known.lists.push(list)
      else found.set(idKey(id), { id, lists: [list] })
    }
  }
  return found
}
