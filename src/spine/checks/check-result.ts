/** How much a finding matters: `high` needs somebody today, `medium` this month, `low` is worth knowing. */
export type Severity = 'high' | 'medium' | 'low'

/**
 * Something that one of our own checks found, said to whoever can mend it. Plain data, so that a rule can make it
 * without knowing of pages.
 */
export type CheckResult = {
  /** The check, in words, as a heading over what it found: "Overdue". */
  check: string
  severity: Severity
  /** What it is about: what it is called, its reference, where it is. */
  about: { reference: string; title: string; href: string }
  /** Why, in a sentence. */
  reason: string
  /** What mends it, with the page where that is done; no page for whoever may not open it. */
  mend: { text: string; href: string | null }
}

const weight: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

/** The worst first, then check by check; within a check in the order they were found. */
export const worstFirst = (results: readonly CheckResult[]): CheckResult[] =>
  results.toSorted((a, b) => weight[a.severity] - weight[b.severity] || compare(a.check, b.check))

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
