import type { Polarity, Yardstick } from './measure-words.ts'
import { lastDayOf, type PeriodKind } from './periods.ts'

/** A value of a period, as far as rules need it. */
export type Dated = { readonly startsOn: string; readonly value: number }
/** What a measure is held against from a day on. */
export type Held = { readonly against: Yardstick; readonly fromOn: string; readonly value: number }

/** What holds on a day: the latest that had begun by then. */
export function yardstickOn(all: readonly Held[], against: Yardstick, day: string): number | null {
  const begun = all.filter((one) => one.against === against && one.fromOn <= day)
  return begun.toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0]?.value ?? null
}

export const targetWords = ['Met', 'Not met', 'No target', 'No value'] as const
export type AgainstTarget = (typeof targetWords)[number]

/** Where a value stands to its target. Where neither way is better, only the target itself meets it. */
export function againstTarget(polarity: Polarity, value: number | null, target: number | null): AgainstTarget {
  if (value === null) return 'No value'
  if (target === null) return 'No target'
  if (polarity === 'neither') return value === target ? 'Met' : 'Not met'
  return (polarity === 'higher' ? value >= target : value <= target) ? 'Met' : 'Not met'
}

export type Change = 'better' | 'worse' | 'higher' | 'lower' | 'the same' | 'nothing to compare'

/** How a value stands to one before it, in the words of its polarity. */
export function changeSince(polarity: Polarity, before: number | null, now: number | null): Change {
  if (before === null || now === null) return 'nothing to compare'
  if (before === now) return 'the same'
  const up = now > before
  if (polarity === 'neither') return up ? 'higher' : 'lower'
  return up === (polarity === 'higher') ? 'better' : 'worse'
}

/** What a series stood at on a day, or at first where it begins later: what an action that was raised then is held against (D07). */
export function baselineOf<V extends Dated>(kind: PeriodKind, values: readonly V[], day: string): V | null {
  return values.findLast(({ startsOn }) => lastDayOf(kind, startsOn) <= day) ?? values[0] ?? null
}
