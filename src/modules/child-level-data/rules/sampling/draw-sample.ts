import { seededRandom } from '../generate/seeded-random.ts'
import { type FrameChild, teamStratum } from './frame.ts'

/** What to draw. */
export interface SampleRequest {
  /** Any words; the same seed, frame and request draw the same children. */
  readonly seed: string
  /** How many from each stratum, in the order that they are drawn in. */
  readonly strata: readonly { readonly stratum: string; readonly count: number }[]
  /** How many from each team, drawn after the strata. */
  readonly perTeam?: number
  /** Children who may not be drawn, each with the reason. */
  readonly exclusions: ReadonlyMap<string, string>
}

export interface DrawnChild {
  readonly child: string
  /** The stratum that the child was drawn for; the child may fall in others too. */
  readonly stratum: string
  readonly alsoIn: readonly string[]
}

/** A draw with all that is needed to make it again and to answer for it. */
export interface Sample {
  readonly seed: string
  readonly frameSize: number
  readonly drawn: readonly DrawnChild[]
  readonly exclusions: readonly { readonly child: string; readonly reason: string }[]
  /** Of each stratum: how many could be drawn, were asked for and were drawn. */
  readonly strata: readonly {
    readonly stratum: string
    readonly available: number
    readonly asked: number
    readonly drawn: number
  }[]
}

/**
 * Draws children at random from each stratum in turn, nobody twice. Each stratum has a sequence of chance of its own, made
 * from the seed and its key, so that asking for one more stratum does not change who is drawn for those before it.
 */
export function drawSample(frame: readonly FrameChild[], request: SampleRequest): Sample {
  const sorted = [...frame].sort((a, b) => (a.child < b.child ? -1 : 1))
  const wanted = [...request.strata, ...teamsToDraw(sorted, request.perTeam)]
  const taken = new Set<string>()
  const drawn: DrawnChild[] = []
  const counts = wanted.map(({ stratum, count }) => {
    const available = sorted.filter((each) => isIn(each, stratum) && !request.exclusions.has(each.child))
    const chosen = chosenFrom(
      available.filter(({ child }) => !taken.has(child)),
      count,
      `${request.seed}|${stratum}`,
    )
    for (const { child, strata } of chosen) {
      taken.add(child)
      drawn.push({ child, stratum, alsoIn: strata.filter((key) => key !== stratum) })
    }
    return { stratum, available: available.length, asked: count, drawn: chosen.length }
  })
  const exclusions = sorted.flatMap(({ child }) => {
    const reason = request.exclusions.get(child)
    return reason === undefined ? [] : [{ child, reason }]
  })
  return { seed: request.seed, frameSize: sorted.length, drawn, exclusions, strata: counts }
}

function isIn(each: FrameChild, stratum: string): boolean {
  return each.strata.includes(stratum) || (each.team !== '' && teamStratum(each.team) === stratum)
}

function teamsToDraw(frame: readonly FrameChild[], perTeam = 0): { stratum: string; count: number }[] {
  if (perTeam === 0) return []
  const teams = new Set(frame.flatMap(({ team }) => (team === '' ? [] : [teamStratum(team)])))
  return [...teams].sort().map((stratum) => ({ stratum, count: perTeam }))
}

/** So many of some at random: the first ones of a shuffle. */
function chosenFrom(from: readonly FrameChild[], count: number, seed: string): FrameChild[] {
  const random = seededRandom(numberOf(seed))
  const left = [...from]
  const chosen: FrameChild[] = []
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(random.whole(0, left.length - 1), 1))
  return chosen
}

/** A whole number of 32 bits from words (FNV-1a), so that a seed may be anything that people can say. */
function numberOf(words: string): number {
  let hash = 0x811c9dc5
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/**
 * Shares a number of children among strata by their size, by largest remainder; each stratum that has anyone gets one first, as
 * far as they go round.
 */
export function allocate(
  total: number,
  sizes: readonly { readonly stratum: string; readonly size: number }[],
): { stratum: string; count: number }[] {
  const counts = sizes.map(({ stratum, size }) => ({ stratum, size, count: 0 }))
  let left = Math.min(
    total,
    sizes.reduce((sum, { size }) => sum + size, 0),
  )
  for (const each of counts) {
    if (left === 0) break
    if (each.size === 0) continue
    each.count = 1
    left -= 1
  }
  const room = counts.reduce((sum, { size, count }) => sum + size - count, 0)
  const quotas = counts.map((each) => ({ each, quota: room === 0 ? 0 : (left * (each.size - each.count)) / room }))
  for (const { each, quota } of quotas) {
    each.count += Math.floor(quota)
    left -= Math.floor(quota)
  }
  const byRemainder = [...quotas].sort((a, b) => (b.quota % 1) - (a.quota % 1))
  for (const { each } of byRemainder) {
    if (left === 0) break
    if (each.count >= each.size) continue
    each.count += 1
    left -= 1
  }
  return counts.map(({ stratum, count }) => ({ stratum, count }))
}
