/** Counts of months on end with the band that most months fall in: mean and one standard deviation either way. */
export interface ControlLimits {
  readonly mean: number
  readonly lower: number
  readonly upper: number
}

/**
 * The mean of the last thirteen months and one standard deviation either way (specification, section 3: monthly count with
 * limits); undefined of fewer than three, which say nothing of spread. A count is never below 0.
 */
export function controlLimits(monthly: readonly number[]): ControlLimits | undefined {
  const last = monthly.slice(-13)
  if (last.length < 3) return undefined
  const mean = last.reduce((sum, count) => sum + count, 0) / last.length
  const spread = Math.sqrt(last.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (last.length - 1))
  return { mean, lower: Math.max(0, mean - spread), upper: mean + spread }
}
