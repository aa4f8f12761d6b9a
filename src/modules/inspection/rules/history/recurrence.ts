import type { AreaTag } from '../areas/area.ts'

/** An area as the recurrence view needs it. */
export interface RecurringArea {
  words: string
  tags: readonly Pick<AreaTag, 'axis' | 'key' | 'name'>[]
}

export interface Recurrence<T> {
  key: string
  name: string
  /** In both: it comes back. In the earlier alone: not named again. In the later alone: new. */
  standing: 'comes back' | 'not named again' | 'new'
  earlier: T[]
  later: T[]
}

const order = { 'comes back': 0, new: 1, 'not named again': 2 } as const

/**
 * Which subjects of the inspection before come back in this one (A33). It compares what areas are about, by their tags, and says
 * nothing of better or worse: the frameworks may differ (FW-2). What comes back is first, the most often named first.
 */
export function recurrence<T extends RecurringArea>(earlier: readonly T[], later: readonly T[]): Recurrence<T>[] {
  const subjects = new Map<string, string>()
  for (const { tags } of [...later, ...earlier])
    for (const { axis, key, name } of tags) if (axis === 'subject' && !subjects.has(key)) subjects.set(key, name)
  return [...subjects]
    .map(([key, name]) => {
      const about = (areas: readonly T[]) =>
        areas.filter(({ tags }) => tags.some((tag) => tag.axis === 'subject' && tag.key === key))
      const [before, now] = [about(earlier), about(later)]
      const standing = before.length === 0 ? 'new' : now.length === 0 ? 'not named again' : 'comes back'
      return { key, name, standing, earlier: before, later: now } as const
    })
    .toSorted(
      (one, other) =>
        order[one.standing] - order[other.standing] ||
        other.earlier.length + other.later.length - (one.earlier.length + one.later.length) ||
        one.name.localeCompare(other.name, 'en-GB'),
    )
}
