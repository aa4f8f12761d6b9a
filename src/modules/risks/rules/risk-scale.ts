/** One step of a scale of likelihood or impact. */
export type Level = { level: number; word: string; meaning: string }
/** A band of scores with its word and the colour of its tag; the word always stands beside the colour. */
export type Band = { from: number; word: string; tone: 'green' | 'amber' | 'red' }
export type RiskScale = { name: string; likelihood: readonly Level[]; impact: readonly Level[]; bands: readonly Band[] }

export type Rating = { score: number; word: string; tone: Band['tone'] }

/**
 * The rating of a risk on a council's scale (A20): likelihood times impact and the band that score falls in.
 * Throws RangeError when a level is not on the scale.
 */
export function rateRisk(likelihood: number, impact: number, scale: RiskScale): Rating {
  requireLevel(likelihood, scale.likelihood, 'likelihood')
  requireLevel(impact, scale.impact, 'impact')
  const score = likelihood * impact
  const band = scale.bands.filter((one) => one.from <= score).at(-1)
  if (!band) throw new RangeError(`No band of the scale "${scale.name}" holds the score ${score}`)
  return { score, word: band.word, tone: band.tone }
}

/** The word of a level: 4 on the likelihood scale is "Likely". */
export function levelWord(level: number, levels: readonly Level[]): string {
  return levels.find((one) => one.level === level)?.word ?? String(level)
}

/** What is wrong with a scale as content, in sentences; an empty list when it can be used. */
export function faultsOfScale(scale: RiskScale): string[] {
  const faults: string[] = []
  for (const [name, levels] of [
    ['likelihood', scale.likelihood],
    ['impact', scale.impact],
  ] as const) {
    if (levels.some((one, index) => one.level !== index + 1))
      faults.push(`The ${name} levels must be 1, 2, 3 … in order.`)
  }
  if (scale.bands[0]?.from !== 1) faults.push('The first band must begin at 1.')
  const starts = scale.bands.map((band) => band.from)
  if (starts.some((from, index) => index > 0 && from <= (starts[index - 1] ?? 0))) {
    faults.push('Each band must begin above the one before it.')
  }
  return faults
}

function requireLevel(level: number, levels: readonly Level[], name: string): void {
  if (!levels.some((one) => one.level === level)) throw new RangeError(`There is no ${name} level ${level}`)
}
