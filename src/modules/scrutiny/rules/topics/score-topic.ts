/** A scoring sheet as content (SCR-5, SCR-6, SCR-8): its scores order topics and decide nothing. */
export type ScoringSheet = {
  code: string
  version: number
  name: string
  about: string
  /** From this total on a topic is worth pursuing; null where the sheet only orders. */
  pursueAt: number | null
  criteria: readonly { key: string; name: string; guidance: string; most: number }[]
}

export type TopicScore = { total: number; outOf: number; says: string }

/** The total of a topic on a sheet, and what the sheet says of it. A criterion that was not scored counts nothing. */
export function scoreTopic(sheet: ScoringSheet, scores: Readonly<Record<string, number>>): TopicScore {
  const outOf = sheet.criteria.reduce((sum, { most }) => sum + most, 0)
  const total = sheet.criteria.reduce((sum, { key, most }) => sum + Math.min(most, Math.max(0, scores[key] ?? 0)), 0)
  return { total, outOf, says: verdict(sheet, total) }
}

function verdict({ pursueAt }: ScoringSheet, total: number): string {
  if (pursueAt === null) return 'The sheet orders topics and sets no threshold.'
  return total >= pursueAt
    ? `At or above ${pursueAt}: worth pursuing.`
    : `Below ${pursueAt}: put it off with a reason, unless members think otherwise.`
}

/** What is wrong with a sheet, in sentences; an empty list when topics can be scored by it. */
export function faultsOfSheet({ criteria, pursueAt }: ScoringSheet): string[] {
  const faults: string[] = []
  const keys = criteria.map(({ key }) => key)
  if (criteria.length === 0) faults.push('A sheet needs a criterion.')
  if (new Set(keys).size < keys.length) faults.push('Two criteria have the same name.')
  if (criteria.some(({ most }) => !Number.isInteger(most) || most < 1 || most > 10))
    faults.push('Each criterion scores from 0 to a whole number of at most 10.')
  const outOf = criteria.reduce((sum, { most }) => sum + most, 0)
  if (pursueAt !== null && (pursueAt < 1 || pursueAt > outOf))
    faults.push(`The threshold must be from 1 to ${outOf}, the most that a topic can score.`)
  return faults
}
