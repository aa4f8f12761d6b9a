import { joinWords } from '../../../../kernel/text.ts'

/** Something to be done, or found, as the rule needs it. */
export interface Likened {
  id: string
  words: string
  /** Who leads it, by id; an empty list where nobody does. */
  leads?: readonly string[]
  /** What it arises from, by id. */
  origins?: readonly string[]
}

/** Two that seem to say the same, and why anyone would think so. */
export interface LookAlike<T> {
  one: T
  other: T
  /** From 0 to 1: how much of what the shorter says the other says too. */
  alike: number
  why: string[]
}

/** Words that say nothing of what is to be done. */
const idle = new Set(
  `a an and are as at be been by can do does each ensure every for from has have how if in into is it its make makes more
  must need needs no not of on or our out should so sure than that the their them there these they this those through to
  up was we what when where which who will with within would all any other new use used using put set get improve
  improved improving improvement review reviewed action actions plan plans work council service services`.split(/\s+/),
)

/** What a word is once its endings are off, roughly: "recording", "records" and "recorded" are one. */
function stem(word: string): string {
  const plain = word.replace(/’s$|'s$/, '')
  if (plain.length <= 4) return plain.replace(/s$/, '')
  return plain.replace(/(?:ations?|ings?|ed|ies|es|s|ly|ment|ments)$/, '').replace(/[ey]$/, '')
}

/** The telling words of a text by their stems, each with the word as it was first written. */
export function tellingWords(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []) {
    if (idle.has(word) || (word.length < 3 && !/\d/.test(word))) continue
    const key = stem(word)
    if (key !== '' && !found.has(key)) found.set(key, word)
  }
  return found
}

/** Fewer telling words in common than this are chance. */
const fewest = 3
/**
 * A word that more than this have brings no two together by itself, so that ten thousand actions are not each held against all
 * others. It still counts where a rarer word has brought them together.
 */
const commonest = 100
/** So much of what the shorter says must stand in the other. */
const enough = 0.6
/** What the same lead and the same origin add: they make two the likelier to be one, and never make two alike by themselves. */
const nudge = 0.1

/**
 * Which of these seem to say the same (D02), the likeliest first, each with its reasons: the telling words that both have,
 * how much of the shorter that is, and whether the same person leads both or both arise from one thing. It proposes; a
 * person decides. Words that hardly any other has weigh more than those that all have.
 */
export function lookAlikes<T extends Likened>(all: readonly T[], among: readonly T[] = all): LookAlike<T>[] {
  const words = new Map([...all, ...among].map((one) => [one.id, tellingWords(one.words)]))
  const rare = rarity([...words.values()])
  const known = new Set<string>()
  const found: LookAlike<T>[] = []
  const holders = new Map<string, T[]>()
  for (const one of among)
    for (const key of words.get(one.id)?.keys() ?? []) holders.set(key, [...(holders.get(key) ?? []), one])
  for (const one of all) {
    const own = words.get(one.id) ?? new Map<string, string>()
    const near = new Set(
      [...own.keys()].flatMap((key) => {
        const those = holders.get(key) ?? []
        return those.length > commonest ? [] : those
      }),
    )
    for (const other of near) {
      const theirs = words.get(other.id) ?? new Map<string, string>()
      const keys = [...own.keys()].filter((key) => theirs.has(key))
      const pair = [one.id, other.id].sort().join(' ')
      if (one.id === other.id || known.has(pair) || keys.length < fewest) continue
      const like = likeness(one, other, keys, own, theirs, rare)
      if (!like) continue
      known.add(pair)
      found.push(like)
    }
  }
  return found.toSorted((a, b) => b.alike - a.alike)
}

function likeness<T extends Likened>(
  one: T,
  other: T,
  keys: readonly string[],
  own: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  rare: (key: string) => number,
): LookAlike<T> | null {
  const weigh = (all: Iterable<string>) => [...all].reduce((sum, key) => sum + rare(key), 0)
  const share = weigh(keys) / Math.min(weigh(own.keys()), weigh(theirs.keys()))
  const sameLead = meets(one.leads, other.leads)
  const sameOrigin = meets(one.origins, other.origins)
  const alike = Math.min(1, share + (sameLead ? nudge : 0) + (sameOrigin ? nudge : 0))
  if (share < enough - nudge || alike < enough) return null
  const said = keys.map((key) => `“${own.get(key) ?? key}”`)
  const why = [
    share > 0.99
      ? 'Everything that the shorter says stands in the other.'
      : `${Math.round(share * 100)} in 100 of what the shorter says stands in the other.`,
    `Both speak of ${joinWords(said.slice(0, 6))}${said.length > 6 ? ` and ${said.length - 6} more` : ''}.`,
    ...(sameLead ? ['The same person leads both.'] : []),
    ...(sameOrigin ? ['Both arise from the same thing.'] : []),
  ]
  return { one, other, alike, why }
}

const meets = (one: readonly string[] = [], other: readonly string[] = []) => one.some((id) => other.includes(id))

/** How much a word tells: 1 where all have it, more the fewer do. */
function rarity(all: readonly ReadonlyMap<string, string>[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const words of all) for (const key of words.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (key) => 1 + Math.log(Math.max(all.length, 1) / (counts.get(key) ?? 1))
}
