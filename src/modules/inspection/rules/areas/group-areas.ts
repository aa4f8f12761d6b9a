/** By what a list of areas can be grouped. */
export const groupings = ['judgement', 'subject', 'stream', 'lead'] as const
export type Grouping = (typeof groupings)[number]

/** An area as grouping needs it: names, so that the groups are called as people call them. */
export interface GroupedArea {
  judgement: string | null
  subjects: readonly string[]
  streams: readonly string[]
  lead: string | null
}

const without: Readonly<Record<Grouping, string>> = {
  judgement: 'Under no one judgement',
  subject: 'About no subject on the list',
  stream: 'In no work stream yet',
  lead: 'Nobody leads it yet',
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
  const one = by === 'lead' ? area.lead : area.judgement
  return one === null ? [] : [one]
}
