/** A row issue as two runs know it. */
export type Known = { identity: string; child: string; list: number }

export type Compared<T extends Known> = {
  fresh: T[]
  still: T[]
  /** Of the earlier run and not found now; mended where the child is in the same list still. */
  gone: (T & { mended: boolean })[]
}

/**
 * This run's row issues beside the earlier run's, by what they are known by: new, still there, gone. `listed` tells whether a
 * child has a row in a list now, so that an issue which left with its child is not taken for one that was mended.
 */
export function compareIssues<T extends Known>(
  now: readonly T[],
  before: readonly T[],
  listed: (child: string, list: number) => boolean,
): Compared<T> {
  const earlier = new Set(before.map(({ identity }) => identity))
  const later = new Set(now.map(({ identity }) => identity))
  return {
    fresh: now.filter(({ identity }) => !earlier.has(identity)),
    still: now.filter(({ identity }) => earlier.has(identity)),
    gone: before
      .filter(({ identity }) => !later.has(identity))
      .map((issue) => ({ ...issue, mended: issue.child === '' || listed(issue.child, issue.list) })),
  }
}
