export const capacities = ['lead', 'co-lead', 'deputy'] as const
export type Capacity = (typeof capacities)[number]

/** Whom a form or an import wants to lead a record. Exactly one of person and post. */
export type WantedLead = ({ personId: string; postId?: never } | { postId: string; personId?: never }) & {
  capacity: Capacity
  trained?: boolean
}

/** An assignment in force, as far as comparing needs it. */
export type PresentLead = {
  id: string
  personId: string | null
  postId: string | null
  capacity: string
  trained: boolean
  position: number
}

export type LeadChanges = {
  end: PresentLead[]
  /** The same person or post in the same capacity, whose training or place in the order has changed. */
  adjust: { id: string; trained: boolean; position: number }[]
  begin: (WantedLead & { position: number })[]
}

/** What must change for the leads in force to become the wanted ones, in the wanted order. Naming someone twice counts once. */
export function compareLeads(present: readonly PresentLead[], wanted: readonly WantedLead[]): LeadChanges {
  const unmatched = new Map(present.toReversed().map((one) => [keyOf(one), one]))
  const matched = new Set<string>()
  const seen = new Set<string>()
  const changes: LeadChanges = { end: [], adjust: [], begin: [] }
  for (const want of wanted) {
    const key = keyOf(want)
    if (seen.has(key)) continue
    const position = seen.size
    seen.add(key)
    const same = unmatched.get(key)
    if (!same) {
      changes.begin.push({ ...want, position })
      continue
    }
    matched.add(same.id)
    const trained = want.trained ?? same.trained
    if (same.position !== position || same.trained !== trained) changes.adjust.push({ id: same.id, trained, position })
  }
  changes.end = present.filter((one) => !matched.has(one.id))
  return changes
}

const keyOf = (one: { personId?: string | null; postId?: string | null; capacity: string }) =>
  `${one.capacity} ${one.personId ?? ''} ${one.postId ?? ''}`
