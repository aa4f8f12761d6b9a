import { Temporal } from 'temporal-polyfill'
import { londonDate } from '../../../kernel/zoned.ts'
import { may, type Work } from '../../../spine/access/index.ts'
import type { CheckResult } from '../../../spine/checks/index.ts'
import { checkRisks } from '../rules/check-risks.ts'
import { rateRisk } from '../rules/risk-scale.ts'
import { listRisks, type RiskRow } from '../store/list-risks.ts'
import { riskScale } from './read-risk-scale.ts'

/** What our checks find in the open risks that this person may read. */
export async function checkTheRisks(work: Work): Promise<CheckResult[]> {
  const query = { status: 'open', sort: 'score', direction: 'descending', offset: 0, most: 10_000 } as const
  const { rows } = await listRisks(work, query)
  const results = checkRisks(rows.map(checked), work.clock.today())
  // Whoever may not raise an action reads what is to be done, without a link that would refuse them.
  const own = new Set(rows.filter(({ ownerId }) => ownerId === work.actor.person).map(({ reference }) => reference))
  return results.map((one) =>
    one.mend.href?.startsWith('/actions/raise') &&
    !may(work.actor, 'raise an action', { owner: own.has(one.about.reference) })
      ? { ...one, mend: { ...one.mend, href: null } }
      : one,
  )
}

const checked = (row: RiskRow) => ({
  reference: row.reference,
  title: row.title,
  open: row.status === 'open',
  owner: row.owner,
  ownerLeft: row.ownerLeft,
  reviewedOn: row.reviewedOn ? Temporal.PlainDate.from(row.reviewedOn) : null,
  raisedOn: londonDate(Temporal.Instant.fromEpochMilliseconds(row.raisedAt.getTime())),
  worst: rateRisk(row.likelihood, row.impact, riskScale).word === riskScale.bands.at(-1)?.word,
  controls: row.controls,
})
