import type { Issue } from '../rules/checks/check.ts'
import type { CheckOutcome } from '../use-cases/check-files.ts'

const ISSUES_IN_A_PIECE = 500

/** The result of a check as JSON, in pieces, so that a file with a million issues needs no text of that size at once. */
export function* issuesJson(outcome: CheckOutcome, issues: readonly Issue[]): Generator<string, void> {
  const { asAt, periodStart, lists, measures, distinctChildren } = outcome
  yield `{"asAt":${JSON.stringify(asAt)},"periodStart":${JSON.stringify(periodStart)},"lists":${JSON.stringify(lists)},"issues":[`
  for (let from = 0; from < issues.length; from += ISSUES_IN_A_PIECE) {
    const piece = issues.slice(from, from + ISSUES_IN_A_PIECE).map((issue) => JSON.stringify(issueForJson(issue)))
    yield `${from === 0 ? '' : ','}\n${piece.join(',\n')}`
  }
  yield `\n],"measures":${JSON.stringify(measures)},"distinctChildren":${JSON.stringify(distinctChildren)}}\n`
}

/** Every issue has the same keys, with null where there is nothing to say. */
function issueForJson({ check, severity, list, sheet, row, columns, child, value, message, file }: Issue) {
  return {
    check,
    severity,
    list: list ?? null,
    sheet: sheet ?? null,
    row: row ?? null,
    columns,
    child: child ?? null,
    value: value ?? null,
    message,
    ...(file === undefined ? {} : { file }),
  }
}
