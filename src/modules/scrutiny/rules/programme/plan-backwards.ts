import { Temporal } from 'temporal-polyfill'
import type { MeetingOfYear } from './move-item.ts'

/** A day to which a committee plans backwards: what happens then, and how long before it members must have spoken (H03). */
export type Anchor = {
  reference: string
  title: string
  onDay: string
  weeksBefore: number
  kind: string
  /** Whether whoever asks may read the thing itself. */
  open: boolean
}

export type PlannedBackwards = Anchor & {
  /** The last day on which what members say still makes a difference. */
  mustBy: string
  /** The last meeting by then; null where none is arranged by then. */
  meeting: MeetingOfYear | null
}

/**
 * For each day still to come, by when members must have spoken, and at which meeting at the latest: the nearest first. Days whose
 * last chance has passed are left out: nothing can be planned for them any more.
 */
export function planBackwards(
  anchors: readonly Anchor[],
  meetings: readonly MeetingOfYear[],
  today: Temporal.PlainDate,
): PlannedBackwards[] {
  return anchors
    .map((anchor) => {
      const mustBy = Temporal.PlainDate.from(anchor.onDay).subtract({ weeks: anchor.weeksBefore }).toString()
      const open = meetings.filter(
        ({ heldOn, status }) => status !== 'cancelled' && heldOn >= today.toString() && heldOn <= mustBy,
      )
      return { ...anchor, mustBy, meeting: open.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn)).at(-1) ?? null }
    })
    .filter(({ mustBy }) => mustBy >= today.toString())
    .toSorted((one, other) => one.mustBy.localeCompare(other.mustBy))
}
