import type { Temporal } from 'temporal-polyfill'
import { formatDate, plural } from '../../../kernel/text.ts'

/** A risk as the checks need it. */
export type CheckedRisk = {
  reference: string
  title: string
  open: boolean
  owner: string | null
  ownerLeft: boolean
  reviewedOn: Temporal.PlainDate | null
  raisedOn: Temporal.PlainDate
  /** Whether the scale's band for it now is its worst. */
  worst: boolean
  /** Actions that control it. */
  controls: number
}

/** What a check found; spine/checks shows it. */
export type RiskFinding = {
  check: string
  severity: 'high' | 'medium' | 'low'
  about: { reference: string; title: string; href: string }
  reason: string
  mend: { text: string; href: string }
}

/** A risk is reviewed monthly (A20, seed 002 ¶14): longer than this since the last review is too long (strength P). */
export const longestWithoutReview = 31

/** What the checks find in the open risks of a register on a day. */
export function checkRisks(risks: readonly CheckedRisk[], today: Temporal.PlainDate): RiskFinding[] {
  return risks.filter(({ open }) => open).flatMap((risk) => checkRisk(risk, today))
}

function checkRisk(risk: CheckedRisk, today: Temporal.PlainDate): RiskFinding[] {
  const href = `/risks/${risk.reference}`
  const about = { reference: risk.reference, title: risk.title, href }
  const found: RiskFinding[] = []
  const since = risk.reviewedOn ?? risk.raisedOn
  const days = since.until(today).days
  if (days > longestWithoutReview) {
    const reason = risk.reviewedOn
      ? `Last reviewed ${plural(days, 'day')} ago, on ${formatDate(since)}.`
      : `Never reviewed since it was raised, ${plural(days, 'day')} ago.`
    const severity = risk.worst ? 'high' : 'medium'
    found.push({
      check: 'Not reviewed this month',
      severity,
      about,
      reason,
      mend: { text: 'Review it', href: `${href}#review` },
    })
  }
  if (risk.owner === null || risk.ownerLeft) {
    const reason = risk.owner === null ? 'Nobody owns it.' : `Its owner, ${risk.owner}, has left.`
    const mend = { text: 'Choose an owner', href: `${href}/change#owner` }
    found.push({ check: 'Nobody answers for it', severity: 'high', about, reason, mend })
  }
  if (risk.controls === 0) {
    const reason = 'No action controls it.'
    const mend = { text: 'Raise an action', href: `/actions/raise?from=${risk.reference}` }
    found.push({ check: 'Nothing controls it', severity: risk.worst ? 'high' : 'low', about, reason, mend })
  }
  return found
}
