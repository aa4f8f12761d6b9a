import { NotFound, NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { perform } from '../../../../kernel/lifecycle.ts'
import { insist, may, type Work } from '../../../../spine/access/index.ts'
import { actionKind, listActions } from '../../../../spine/actions/index.ts'
import { linkRecords } from '../../../../spine/links/index.ts'
import { doneWith, notify } from '../../../../spine/notifications/index.ts'
import { leadsOf } from '../../../../spine/people/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { type ProposalDeed, type ProposalRole, proposalLifecycle } from '../../rules/proposals/proposal-lifecycle.ts'
import { type ProposalColumns, proposalKind } from '../../store/proposal-kind.ts'
import { addItem, type NewItem } from '../add-item.ts'
import { type Plan, readPlan } from '../list-items.ts'
import { askedToAnswer, streamId } from './propose.ts'

export type Proposal = StoredRecord<ProposalColumns>

/** A proposal with its plan; NotFound where it is for another plan. */
export async function readProposal(
  work: Work,
  planReference: string,
  reference: string,
): Promise<{ plan: Plan; proposal: Proposal; roles: ProposalRole[] }> {
  const plan = await readPlan(work, planReference)
  const proposal = await readRecord(work, proposalKind, reference)
  if (proposal.state.plan_id !== plan.id) throw new NotFound(proposal.reference)
  return { plan, proposal, roles: await rolesTo(work, proposal.state.stream_id) }
}

/** Makes an action of a proposal, in a stream: it arises from the proposal and says so on its thread. */
export async function acceptProposal(
  work: Work,
  planReference: string,
  reference: string,
  version: number,
  accepted: { stream: string; item: NewItem },
): Promise<{ proposal: Proposal; action: string; number: string }> {
  const { plan, proposal } = await readProposal(work, planReference, reference)
  insistDeed(work, proposal, 'accept', await rolesTo(work, proposal.state.stream_id), '')
  const stream = plan.streams.find(({ id }) => id === streamId(plan, accepted.stream))
  if (!stream) throw new NotFound(`Work stream ${accepted.stream}`)
  const hangsFrom = [...(accepted.item.hangsFrom ?? []), { relation: 'arises from' as const, id: proposal.id }]
  const made = await addItem(work, stream.reference, { ...accepted.item, hangsFrom })
  const answer = `It is now ${made.number ? `item ${made.number}, ` : ''}${made.reference}.`
  const state = { state: 'accepted' as const, answer, action_id: made.id, stream_id: stream.id }
  const changed = await changeRecord(work, proposalKind, proposal.id, { version, state }, { deed: 'accepted' })
  await tellProposer(work, plan, changed, 'was accepted')
  return { proposal: changed, action: made.reference, number: made.number }
}

/** Merges a proposal into an action that the plan has already: the action keeps it on its thread. */
export async function mergeProposal(
  work: Work,
  planReference: string,
  reference: string,
  version: number,
  into: { action: string; words: string },
): Promise<Proposal> {
  const { plan, proposal, roles } = await readProposal(work, planReference, reference)
  insistDeed(work, proposal, 'merge', roles, '')
  if (!/^ACT-\d+$/i.test(into.action.trim())) throw new NotValid({ action: 'Choose the action that says the same' })
  const action = await readRecord(work, actionKind, into.action.trim())
  const within = plan.streams.map(({ id }) => id)
  const found = await listActions(work, { ids: [action.id], within })
  if (found.count === 0) throw new NotValid({ action: `${action.reference} is not in this plan` })
  await linkRecords(work, action.id, 'arises from', proposal.id)
  const answer = [`It is part of ${action.reference}.`, into.words.trim()].filter((part) => part !== '').join(' ')
  const state = { state: 'merged' as const, answer, action_id: action.id }
  const changed = await changeRecord(work, proposalKind, proposal.id, { version, state }, { deed: 'merged' })
  await tellProposer(work, plan, changed, `was merged into ${action.reference}`)
  return changed
}

/** Declines a proposal with a reason, which its proposer is shown. */
export async function declineProposal(
  work: Work,
  planReference: string,
  reference: string,
  version: number,
  reason: string,
): Promise<Proposal> {
  const { plan, proposal, roles } = await readProposal(work, planReference, reference)
  if (reason.trim() === '') throw new NotValid({ reason: 'Say why, in words that its proposer can be shown' })
  insistDeed(work, proposal, 'decline', roles, reason)
  const state = { state: 'declined' as const, answer: reason.trim() }
  const said = { deed: 'declined', reason: reason.trim() }
  const changed = await changeRecord(work, proposalKind, proposal.id, { version, state }, said)
  await tellProposer(work, plan, changed, 'was declined')
  return changed
}

function insistDeed(work: Work, proposal: Proposal, deed: ProposalDeed, roles: ProposalRole[], reason: string): void {
  insist(work.actor, 'answer a proposal', { lead: roles.includes('lead of its stream') })
  const outcome = perform(proposalLifecycle, proposal.state.state, deed, roles, { reason })
  if (outcome.ok) return
  const answered = `${proposal.reference} has been answered already: ${proposal.state.state}. ${proposal.state.answer}`
  throw new NotPossibleNow(proposal.state.state === 'proposed' ? outcome.why : answered)
}

async function rolesTo(work: Work, stream: string | null): Promise<ProposalRole[]> {
  const roles: ProposalRole[] = may(work.actor, 'answer a proposal', {}) ? ['keeper of the plan'] : []
  if (stream === null) return roles
  const own = [work.actor.person, work.actor.actingFor]
  const leads = (await leadsOf(work, [stream], work.clock.today())).get(stream) ?? []
  const isLead = leads.some(({ personId }) => personId !== null && own.includes(personId))
  return isLead ? [...roles, 'lead of its stream'] : roles
}

async function tellProposer(work: Work, plan: Plan, proposal: Proposal, what: string): Promise<void> {
  await doneWith(work, proposal.id, null, askedToAnswer)
  const { proposed_by_id: proposer, answer } = proposal.state
  if (proposer === null) return
  await notify(work, [proposer], {
    recordId: proposal.id,
    deed: 'hear what became of a proposal',
    what: `Your proposal ${proposal.reference} ${what}`,
    // A reason may be anybody's words, so it stands on the page and not in a message.
    why: proposal.state.state === 'declined' ? 'The reason is on its page.' : (answer.split('. ')[0] ?? ''),
    href: `/plans/${plan.reference}/proposals/${proposal.reference}`,
  })
}
