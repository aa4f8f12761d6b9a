import type { Check, CheckInput, Issue } from './check.ts'
import { allChecks } from './registry.ts'

export interface CheckOptions {
  /** All of them when left out. */
  readonly checks?: readonly Check[]
  /** Checks that are off by default and that the council has asked for. */
  readonly turnedOn?: ReadonlySet<string>
  /** Called after each check, for a progress bar. */
  readonly onProgress?: (done: number, of: number) => void
  /** Issues that were found while reading, so that run against run knows of them. */
  readonly alreadyFound?: readonly Issue[]
}

/** Runs the checks and hands each issue over as it is found, so that a million need not be held. */
export function streamIssues(input: CheckInput, onIssue: (issue: Issue) => void, options: CheckOptions = {}): void {
  const chosen = (options.checks ?? allChecks).filter(
    (check) => !check.offByDefault || options.turnedOn?.has(check.id) === true,
  )
  // Checks of what was found go last, and only they need it kept.
  const ordered = [...chosen.filter((check) => !check.last), ...chosen.filter((check) => check.last)]
  const keep = input.earlier.length > 0 && ordered.some((check) => check.last)
  const found: Issue[] = keep ? [...(options.alreadyFound ?? [])] : []
  ordered.forEach((check, position) => {
    const own: Issue[] = []
    check.run(
      input,
      (reported) => {
        const issue: Issue = { ...reported, check: check.id, severity: reported.severity ?? check.severity }
        if (keep && !check.last) own.push(issue)
        onIssue(issue)
      },
      found,
    )
    for (const issue of own) found.push(issue)
    options.onProgress?.(position + 1, ordered.length)
  })
}

/** Runs the checks; the issues are in the order of the checks, and of the file within each. */
export function runChecks(input: CheckInput, options: CheckOptions = {}): Issue[] {
  const issues: Issue[] = []
  streamIssues(input, (issue) => issues.push(issue), options)
  return issues
}
