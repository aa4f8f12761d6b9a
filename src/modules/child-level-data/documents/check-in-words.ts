import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import type { Issue, Severity } from '../rules/checks/check.ts'
import { ignoredInWords } from '../rules/reading/ignored-in-words.ts'
import type { ListSummary } from '../rules/run/list-summary.ts'
import type { CheckOutcome } from '../use-cases/check-files.ts'

const severities: readonly Severity[] = ['Blocker', 'Error', 'Warning', 'Practice']
const whole = (count: number) => count.toLocaleString('en-GB')
const date = (iso: string) => formatDate(Temporal.PlainDate.from(iso))

/** The result of a check as a person reads it in a terminal: what was understood, then each check with its first issue. */
export function checkInWords(outcome: CheckOutcome, issues: readonly Issue[]): string {
  const { asAt, asAtFrom, periodStart, lists, ignored } = outcome
  const from = asAtFrom === 'given' ? '' : ` (from ${asAtFrom})`
  return [
    `As at ${date(asAt)}${from}; six months from ${date(periodStart)}.`,
    '',
    'What was understood',
    ...lists.map(listInWords),
    ...ignored.map((sheet) => `  Left out: ${ignoredInWords(sheet)}`),
    '',
    totals(issues),
    ...severities.flatMap((severity) => ofSeverity(issues, severity)),
  ].join('\n')
}

function listInWords({
  list,
  name,
  sheet,
  rows,
  columnsMatched,
  columnsMissing,
  columnsUnknown,
  joined,
}: ListSummary): string {
  const where = joined
    ? `joined from ${joined.map((part) => `“${part.sheet}” of ${part.file}`).join(' and ')}`
    : `sheet “${sheet}”`
  const missing = columnsMissing.length > 0 ? `; missing: ${columnsMissing.join(', ')}` : ''
  const unknown = columnsUnknown.length > 0 ? `; not known: ${columnsUnknown.join(', ')}` : ''
  return `  List ${list} ${name}: ${where}, ${whole(rows)} rows, ${columnsMatched.length} columns${missing}${unknown}`
}

function totals(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Nothing to mend: no check noticed anything.'
  const counts = severities.map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length
    return `${severity} ${whole(count)}`
  })
  return `Issues: ${counts.join(', ')}`
}

function ofSeverity(issues: readonly Issue[], severity: Severity): string[] {
  const byCheck = Map.groupBy(
    issues.filter((issue) => issue.severity === severity),
    ({ check }) => check,
  )
  if (byCheck.size === 0) return []
  const lines = [...byCheck].map(([check, [first, ...others]]) => {
    const place = [
      first?.list === undefined ? '' : `list ${first.list}`,
      first?.row === undefined ? '' : `row ${first.row}`,
    ]
    const at = place.filter((part) => part !== '').join(', ')
    return `  ${check} × ${whole(others.length + 1)}${at === '' ? '' : `, ${others.length === 0 ? '' : 'first '}${at}`}: ${first?.message ?? ''}`
  })
  return ['', severity, ...lines]
}
