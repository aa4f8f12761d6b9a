/** Words that say nothing of what something is about. */
const common = new Set(
  'about after before children childrens committee council county first from have into report reports review scrutiny service services their there these they this update what when where which with year young'.split(
    ' ',
  ),
)

/** The words of a title that say what it is about: five letters and more, without endings of the plural. */
export const tellingWords = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .replace(/[’']/g, '')
      .split(/[^a-z]+/)
      .filter((word) => word.length >= 5 && !common.has(word))
      .map((word) => word.replace(/s$/, '')),
  )

export type Elsewhere = { where: string; title: string; onDay: string; href: string }
export type Overlap = Elsewhere & { shared: string[] }

const aQuarter = 92 * 24 * 60 * 60 * 1000

/**
 * What others do within a quarter of a day (ISO) on what sounds like the same: it shares two telling words, or the only one that a
 * title has. A person decides whether it is the same.
 */
export function overlapsOf(title: string, onDay: string, others: readonly Elsewhere[]): Overlap[] {
  const words = tellingWords(title)
  return others.flatMap((other) => {
    if (Math.abs(Date.parse(other.onDay) - Date.parse(onDay)) > aQuarter) return []
    const theirs = tellingWords(other.title)
    const shared = [...words].filter((word) => theirs.has(word))
    const enough = Math.min(2, words.size, theirs.size)
    return shared.length > 0 && shared.length >= enough ? [{ ...other, shared }] : []
  })
}
