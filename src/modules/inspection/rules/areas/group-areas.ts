/** By what a list of areas can be grouped. */
export const groupings = ['judgement', 'subject', 'stream', 'lead', 'agency'] as const
export type Grouping = (typeof groupings)[number]

/** An area as grouping needs it: names, so that the groups are called as people call them. */
export interface GroupedArea {
  judgement: string | null
  subjects: readonly string[]
  streams: readonly string[]
  lead: string | null
  /** Who is to act: as the report prints it, and the partners that lead its actions. */
  agencies: readonly string[]
}

const without: Readonly<Record<Grouping, string>> = {
  judgement: 'Under no one judgement',
  subject: 'About no subject on the list',
  stream: 'In no work stream yet',
  lead: 'Nobody leads it yet',
  agency: 'The council alone',
}

/** Areas by what they have in common. One that has several subjects or streams stands under each; those with none come last. */
export function groupAreas<T extends GroupedArea>(areas: readonly T[], by: Grouping): [name: string, areas: T[]][] {
  const groups = new Map<string, T[]>()
  const none: T[] = []
  for (const area of areas) {
    const names = namesOf(area, by)
    if (names.length === 0) none.push(area)
    for (const name of new Set(names)) groups.set(name, [...(groups.get(name) ?? []), area])
  }
  const named = [...groups].toSorted(([one], [other]) => one.localeCompare(other, 'en-GB'))
  return none.length > 0 ? [...named, [without[by], none]] : named
}

function namesOf(area: GroupedArea, by: Grouping): readonly string[] {
  if (by === 'subject') return area.subjects
  if (by === 'stream') return area.streams
  if (by === 'agency') return area.agencies
  const one = by === 'lead' ? area.lead : area.judgement
  return one === null ? [] : [one]
}

/** A part of the groups, as a page of a long list shows it: every row counts once for each group that it stands in. */
export function pageOfGroups<T>(
  groups: readonly (readonly [name: string, areas: readonly T[]])[],
  offset: number,
  limit: number,
): [name: string, all: number, shown: T[]][] {
  let before = 0
  return groups.flatMap(([name, areas]) => {
    const from = Math.max(0, offset - before)
    const to = Math.max(0, offset + limit - before)
    before += areas.length
    const shown = areas.slice(from, to)
    return shown.length > 0 ? [[name, areas.length, shown] satisfies [string, number, T[]]] : []
  })
}
