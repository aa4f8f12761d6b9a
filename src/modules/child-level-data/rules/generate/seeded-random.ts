/** Chance that comes out the same for the same seed, so that a made-up council can be made again. */
export interface SeededRandom {
  /** From 0 up to but not including 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** True this often: 0 never, 1 always. */
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
}

/** A generator of chance from a whole number (the mulberry32 sequence, which is public domain arithmetic on 32 bits). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick(from) {
      const chosen = from[Math.floor(next() * from.length)]
      if (chosen === undefined) throw new Error('There is nothing to pick from.')
      return chosen
    },
    weighted(weights) {
      const keys = Object.keys(weights).filter((key): key is keyof typeof weights & string => key in weights)
      const total = keys.reduce((sum, key) => sum + weights[key], 0)
      let left = next() * total
      for (const key of keys) {
        left -= weights[key]
        if (left < 0) return key
      }
      const last = keys.at(-1)
      if (last === undefined) throw new Error('There is nothing to pick from.')
      return last
    },
  }
}
