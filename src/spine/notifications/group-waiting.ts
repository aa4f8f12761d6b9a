/** Things of one deed that are told together once there are many: how they are said, and the way to all of them. */
export type Together = { deed: string; says: (count: number) => string; href: string }

export type WaitingGroup<W> = { together: Together; those: readonly W[] } | { together: null; one: W }

/** More than this many of one deed stand as one line, so that an import of a plan does not bury what else waits. */
const mostApart = 3

/** What waits, with many of one deed gathered where the first of them stood. */
export function groupWaiting<W extends { deed: string }>(
  waiting: readonly W[],
  togethers: readonly Together[],
): WaitingGroup<W>[] {
  const groups: WaitingGroup<W>[] = []
  const gathered = new Set<string>()
  for (const one of waiting) {
    const together = togethers.find(({ deed }) => deed === one.deed)
    const those = waiting.filter(({ deed }) => deed === one.deed)
    if (!together || those.length <= mostApart) groups.push({ together: null, one })
    else if (!gathered.has(one.deed)) groups.push({ together, those })
    if (together) gathered.add(one.deed)
  }
  return groups
}
