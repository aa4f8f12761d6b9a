import type { Work } from '../../../spine/access/index.ts'
import { type ActionRow, listActions } from '../../../spine/actions/index.ts'
import type { CheckResult } from '../../../spine/checks/index.ts'
import { type Lead, leadsOf } from '../../../spine/people/index.ts'
import { type CheckedItem, type CheckedLead, checkPlan } from '../rules/check-plan.ts'
import type { Plan } from './list-items.ts'

/** What our checks find in a plan, in what this person may read. */
export async function checkThePlan(work: Work, plan: Plan): Promise<CheckResult[]> {
  const ids = plan.streams.map(({ id }) => id)
  const today = work.clock.today()
  const leads = await leadsOf(work, ids, today)
  const { rows } = await listActions(work, { within: ids })
  const streams = plan.streams.map((stream) => ({
    reference: stream.reference,
    title: stream.title,
    number: stream.number,
    leads: (leads.get(stream.id) ?? []).map(checkedLead),
    coverTestedOn: stream.coverTestedOn,
    href: streamPath(plan.reference, stream.number),
  }))
  return checkPlan(rows.map(checkedItem), streams, today)
}

/** The address of a work stream. */
export const streamPath = (planReference: string, number: string) =>
  `/plans/${planReference}/streams/${encodeURIComponent(number)}`

const checkedLead = ({ says, capacity, trained, nobody }: Lead): CheckedLead => ({ says, capacity, trained, nobody })

export const checkedItem = (row: ActionRow): CheckedItem => ({
  reference: row.reference,
  title: row.title,
  number: row.number,
  key: row.key,
  state: row.state,
  status: row.status.word,
  reasons: row.status.reasons,
  due: row.due,
  evidence: row.evidence,
  leads: row.leads.map(checkedLead),
  lastSaidOn: row.lastSaid?.on ?? null,
  raisedOn: row.raisedOn,
})
