/** What is hidden in anything that the public may see. */
export interface SuppressionSetting {
  /** Counts under this are hidden; 5 unless a council has set another. */
  readonly threshold: number
  /** Whether a nought may be shown: then nobody is in the group, and nobody can be known by it. */
  readonly showZero: boolean
}

export const usualSuppression: SuppressionSetting = { threshold: 5, showZero: true }

/** A count that may be shown, or null where it is hidden. Which of the hidden are small is not told, since that would tell them. */
export interface Suppressed {
  readonly counts: readonly (number | null)[]
  readonly total: number | null
}

/** Said beside every hidden count. */
export function hiddenBecause({ threshold }: SuppressionSetting): string {
  return `Hidden: under ${threshold}, or a figure from which one under ${threshold} could be worked out.`
}

/**
 * Hides the small counts of a set of cells that add up to a total, and as many others as it takes that no hidden count can be
 * worked out from the total and the rest (F21, PERF-7). The smallest of the others are hidden first; where every cell is
 * hidden and that is not enough, so is the total.
 */
export function suppress(counts: readonly number[], setting: SuppressionSetting = usualSuppression): Suppressed {
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count, setting) ? [index] : [])))
  const total = counts.reduce((sum, count) => sum + count, 0)
  // One cell is its total, so that showing either shows both.
  const hideTotal = isSmall(total, setting) || (counts.length === 1 && hidden.size > 0)
  const bySize = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => !hidden.has(index) && !(count === 0 && setting.showZero))
    .sort((a, b) => a.count - b.count || a.index - b.index)
  while (!hideTotal && canBeWorkedOut(counts, hidden, setting)) {
    const next = bySize.shift()
    if (next === undefined) return shown(counts, hidden, null)
    hidden.add(next.index)
  }
  return shown(counts, hidden, hideTotal ? null : total)
}

/**
 * A share as the numerator and the rest of its denominator: both are groups of people. Null where the numerator, or with it the
 * percentage, may not be shown.
 */
export function suppressShare(
  numerator: number,
  denominator: number,
  setting: SuppressionSetting = usualSuppression,
): { readonly numerator: number | null; readonly denominator: number | null } {
  const { counts, total } = suppress([numerator, denominator - numerator], setting)
  return { numerator: counts[0] ?? null, denominator: total }
}

function isSmall(count: number, { threshold, showZero }: SuppressionSetting): boolean {
  return count < threshold && !(count === 0 && showZero)
}

/** Whether the hidden counts have only one way to be, given their sum: one of them, or each as low as a hidden count can be. */
function canBeWorkedOut(
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  { showZero }: SuppressionSetting,
): boolean {
  if (hidden.size === 0) return false
  const least = showZero ? 1 : 0
  const sum = [...hidden].reduce((total, index) => total + (counts[index] ?? 0), 0)
  return hidden.size === 1 || sum <= hidden.size * least
}

function shown(counts: readonly number[], hidden: ReadonlySet<number>, total: number | null): Suppressed {
  return { counts: counts.map((count, index) => (hidden.has(index) ? null : count)), total }
}
