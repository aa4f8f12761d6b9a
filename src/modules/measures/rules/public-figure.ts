import { type SuppressionSetting, suppress, suppressShare, usualSuppression } from '../../../kernel/suppression.ts'
import type { Unit } from './measure-words.ts'

type Figure = { readonly value: number; readonly numerator: number | null; readonly denominator: number | null }
type Counts = { readonly unit: Unit; readonly counts_people: boolean }

/**
 * A value as the public may see it, null where it is hidden (F21, PERF-7): a count of people that is small, or a share or
 * rate of which the numerator, or what is left of the denominator, is. What does not count people is never hidden.
 */
export function publicFigure(
  { unit, counts_people }: Counts,
  { value, numerator, denominator }: Figure,
  setting: SuppressionSetting = usualSuppression,
): number | null {
  if (!counts_people) return value
  if (numerator !== null && denominator !== null) {
    // A percentage divides its denominator in two groups of people; a rate or mean is of a few people where they are few.
    if (unit === 'percent') return suppressShare(numerator, denominator, setting).numerator === null ? null : value
    return suppress([numerator], setting).total === null ? null : value
  }
  return unit === 'number' && suppress([value], setting).total === null ? null : value
}

/** What the public may see of teams: null where hidden; and whether the service's own figure would give one away. */
type PublicTeams = { readonly teams: readonly (number | null)[]; readonly hidesService: boolean }

/**
 * The values of teams that add up to the service's, small ones hidden and others with them, so that none can be worked out
 * from the rest (secondary suppression). Shares are hidden by their numerators, which add up as counts do. Where there is
 * no other team to hide, the service's own figure must be.
 */
export function publicTeams(
  counts: Counts,
  values: readonly Figure[],
  setting: SuppressionSetting = usualSuppression,
): PublicTeams {
  if (!counts.counts_people || values.length === 0)
    return { teams: values.map(({ value }) => value), hidesService: false }
  const people = values.map(({ value, numerator }) => numerator ?? (counts.unit === 'number' ? value : null))
  const known = people.flatMap((one) => (one === null ? [] : [one]))
  // Where some say no count there is no sum to hide in: each then stands or falls by itself.
  if (known.length < people.length)
    return { teams: values.map((one) => publicFigure(counts, one, setting)), hidesService: false }
  const hidden = suppress(known, setting)
  const teams = values.map((one, index) => (hidden.counts[index] === null ? null : publicFigure(counts, one, setting)))
  return { teams, hidesService: hidden.total === null }
}

/** The service's own figure as the public may see it: hidden too where with it a team's of the same period could be worked out. */
export function publicService(
  counts: Counts,
  value: Figure,
  teams: readonly Figure[],
  setting: SuppressionSetting = usualSuppression,
): number | null {
  return publicTeams(counts, teams, setting).hidesService ? null : publicFigure(counts, value, setting)
}
