/** What confirming would do with a row of an upload. */
export type Verdict = 'new' | 'changed' | 'same' | 'problem'

/**
 * The verdict on a row from what is there now and what the row says, field by field, where an empty field of the row says
 * nothing. `now` is null when there is nothing to compare with; any message about the row makes it a problem.
 */
export function verdictFrom(
  now: Readonly<Record<string, string>> | null,
  row: Readonly<Record<string, string>>,
  problems: number,
): Verdict {
  if (problems > 0) return 'problem'
  if (now === null) return 'new'
  return Object.entries(row).some(([field, value]) => value !== '' && value !== (now[field] ?? '')) ? 'changed' : 'same'
}

/** How many rows of each verdict. */
export function countVerdicts(verdicts: Iterable<Verdict>): Record<Verdict, number> {
  const counts = { new: 0, changed: 0, same: 0, problem: 0 }
  for (const verdict of verdicts) counts[verdict] += 1
  return counts
}
