/** What confirming would do with a row of an upload. */
export type Verdict = 'new' | 'changed' | 'same' | 'problem'

/** How many rows of each verdict. */
export function countVerdicts(verdicts: Iterable<Verdict>): Record<Verdict, number> {
  const counts = { new: 0, changed: 0, same: 0, problem: 0 }
  for (const verdict of verdicts) counts[verdict] += 1
  return counts
}
