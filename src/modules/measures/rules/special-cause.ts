/** How many points on end make a finding. A council may set another shift: some teach 6 or 7. */
export type SpecialCauseSetting = { readonly shift: number; readonly trend: number; readonly fewest: number }
export const usualRules: SpecialCauseSetting = { shift: 8, trend: 6, fewest: 10 }

/** The middle and the natural limits of a series: a chart of individual values and their moving range (XmR). */
export type Limits = { readonly median: number; readonly mean: number; readonly lower: number; readonly upper: number }

export type Rule = 'shift' | 'trend' | 'outside' | 'near the limit'
/** Special cause: points `from` to `to`, counted from nought, that chance alone would seldom bring. */
export type Finding = { readonly rule: Rule; readonly way: 'up' | 'down'; readonly from: number; readonly to: number }

/** 3 ÷ d2, where d2 = 1.128 is what the mean moving range of two is of a standard deviation. */
const threeSigma = 2.66

/** Undefined of fewer than two values, which have no range. */
export function limitsOf(values: readonly number[]): Limits | undefined {
  if (values.length < 2) return undefined
  const mean = sum(values) / values.length
  const moved = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))
  const spread = (threeSigma * sum(moved)) / moved.length
  return { median: medianOf(values), mean, lower: mean - spread, upper: mean + spread }
}

/**
 * Every special cause in a series in order of time: a shift (8 or more one side of the median, points on it left out of
 * count), a trend (6 or more each beyond the one before, equal neighbours left out of count), a point outside the natural
 * limits, and two of three on end in the outer third between mean and limit. Too few values say nothing.
 */
export function specialCauses(values: readonly number[], setting: SpecialCauseSetting = usualRules): Finding[] {
  const limits = limitsOf(values)
  if (!limits || values.length < setting.fewest) return []
  return [
    ...shifts(values, limits, setting.shift),
    ...trends(values, setting.trend),
    ...outside(values, limits),
    ...nearLimit(values, limits),
  ].toSorted((a, b) => a.to - b.to || a.from - b.from)
}

function shifts(values: readonly number[], { median }: Limits, most: number): Finding[] {
  const sided = values.flatMap((value, at) => (value === median ? [] : [{ at, up: value > median }]))
  return runsOf(sided, (one, next) => one.up === next.up)
    .filter((run) => run.length >= most)
    .map((run) => found('shift', run[0]?.up === true, run))
}

function trends(values: readonly number[], most: number): Finding[] {
  const moving = values.flatMap((value, at) => (at > 0 && value === values[at - 1] ? [] : [{ at, value }]))
  const steps = moving
    .slice(1)
    .map((one, index) => ({ at: one.at, before: moving[index]?.at ?? 0, up: one.value > (moving[index]?.value ?? 0) }))
  return (
    runsOf(steps, (one, next) => one.up === next.up)
      // Six points are five steps.
      .filter((run) => run.length >= most - 1)
      .map((run) => ({ ...found('trend', run[0]?.up === true, run), from: run[0]?.before ?? 0 }))
  )
}

function outside(values: readonly number[], { mean, lower, upper }: Limits): Finding[] {
  // A mean of equal decimals is not quite one of them: that is rounding and no cause.
  const slack = 1e-9 * Math.max(1, Math.abs(mean))
  const out = values.flatMap((value, at) =>
    value > upper + slack || value < lower - slack ? [{ at, up: value > mean }] : [],
  )
  // Neighbours that are out on one side are one change and not several.
  const runs = runsOf(out, (one, next) => one.up === next.up && next.at === one.at + 1)
  return runs.map((run) => found('outside', run[0]?.up === true, run))
}

function nearLimit(values: readonly number[], { mean, lower, upper }: Limits): Finding[] {
  const third = (upper - mean) / 3
  if (third <= 1e-9 * Math.max(1, Math.abs(mean))) return []
  const far = (way: 'up' | 'down') => (value: number) =>
    way === 'up' ? value > mean + 2 * third && value <= upper : value < mean - 2 * third && value >= lower
  return (['up', 'down'] as const).flatMap((way) => {
    const places = values.flatMap((value, at) => (far(way)(value) ? [at] : []))
    const runs = runsOf(
      places.map((at) => ({ at })),
      (one, next) => next.at - one.at <= 2,
    )
    return runs.filter((run) => run.length >= 2).map((run) => found('near the limit', way === 'up', run))
  })
}

const found = (rule: Rule, up: boolean, run: readonly { at: number }[]): Finding => ({
  rule,
  way: up ? 'up' : 'down',
  from: run[0]?.at ?? 0,
  to: run.at(-1)?.at ?? 0,
})

/** Neighbours that go together, in runs. */
function runsOf<T>(all: readonly T[], together: (one: T, next: T) => boolean): T[][] {
  const runs: T[][] = []
  for (const one of all) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && together(last, one)) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
