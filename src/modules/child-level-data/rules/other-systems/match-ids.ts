import type { ListNumber } from '../lists/list-content.ts'

export interface IdMatch {
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
export function matchIds(
  here: ReadonlyMap<string, readonly ListNumber[]>,
  ids: readonly string[],
  wanted: readonly ListNumber[],
): IdMatch {
  const known = new Map([...here].map(([id, lists]) => [idKey(id), lists]))
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
    const lists = known.get(key)
    if (lists) matched.set(id.trim(), lists)
    else onlyThere.push(id.trim())
  }
  const onlyHere = [...here].flatMap(([id, lists]) =>
    !seen.has(idKey(id)) && lists.some((list) => wanted.includes(list)) ? [id] : [],
  )
  return { matched, onlyThere, repeated: [...repeated], onlyHere }
}

function idKey(id: string): string {
  return id.trim().toUpperCase()
}
