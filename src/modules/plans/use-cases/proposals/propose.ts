import { NotFound, NotValid } from '../../../../kernel/failures.ts'
import { inSystemRead, insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { titleOf } from '../../../../spine/actions/index.ts'
import { notify } from '../../../../spine/notifications/index.ts'
import { leadsOf } from '../../../../spine/people/index.ts'
import { createRecord } from '../../../../spine/records/index.ts'
import { mostProposals } from '../../rules/proposals/notes-to-proposals.ts'
import { proposalKind } from '../../store/proposal-kind.ts'
import { programmeManagers } from '../../store/read-proposals.ts'
import { type Plan, readPlan } from '../list-items.ts'

/** What waits for whoever answers a proposal, as notifications name it. */
export const askedToAnswer = 'answer a proposal'

export type ProposalWords = {
  words: string
  why: string
  /** The workshop or meeting that it arose in, and its day (ISO) where it is known. */
  aroseIn: string
  aroseOn: string | null
  /** The number of the work stream that it would stand in; null leaves that to whoever answers. */
  stream: string | null
}

/** Proposes an action for a plan (D03): anyone in the service. The lead of its stream is told, or the programme manager. */
export async function propose(
  work: Work,
  planReference: string,
  proposed: ProposalWords,
): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'propose an action')
  const plan = await readPlan(work, planReference)
  const made = await record(work, plan, proposed)
  await tell(work, plan, proposed.stream, made)
  return made
}

/** Proposes many at once, from the notes of a workshop (D06). One refused, all are refused. */
export async function proposeMany(
  work: Work,
  planReference: string,
  all: readonly ProposalWords[],
): Promise<{ id: string; reference: string }[]> {
  insist(work.actor, 'propose an action')
  if (all.length === 0) throw new NotValid({ notes: 'Tick at least one line' })
  if (all.length > mostProposals) throw new NotValid({ notes: `Propose ${mostProposals} at most at one time` })
  const plan = await readPlan(work, planReference)
  const made: { id: string; reference: string }[] = []
  for (const one of all) {
    const proposal = await record(work, plan, one)
    await tell(work, plan, one.stream, proposal)
    made.push(proposal)
  }
  return made
}

async function record(work: Work, plan: Plan, { words, why, aroseIn, aroseOn, stream }: ProposalWords) {
  if (words.trim() === '') throw new NotValid({ words: 'Say what should be done' })
  const state = {
    plan_id: plan.id,
    stream_id: streamId(plan, stream),
    words: words.trim(),
    why: why.trim(),
    arose_in: aroseIn.trim(),
    arose_on: aroseOn,
    state: 'proposed' as const,
    answer: '',
    action_id: null,
    proposed_by_id: work.actor.person,
  }
  const readers = work.actor.person ? [...serviceReaders, `person:${work.actor.person}`] : serviceReaders
  return createRecord(
    work,
    proposalKind,
    { title: titleOf(words), ownerId: null, readers, state },
    { deed: 'proposed' },
  )
}

/** The id of a plan's stream by its number. */
export function streamId(plan: Plan, number: string | null): string | null {
  if (number === null) return null
  const stream = plan.streams.find((one) => one.number === number)
  if (!stream) throw new NotFound(`Work stream ${number}`)
  return stream.id
}

async function tell(work: Work, plan: Plan, stream: string | null, made: { id: string; reference: string }) {
  const id = streamId(plan, stream)
  const leads = id ? ((await leadsOf(work, [id], work.clock.today())).get(id) ?? []) : []
  const people = leads.flatMap(({ personId, nobody }) => (nobody || personId === null ? [] : [personId]))
  const told = people.length > 0 ? people : await inSystemRead(work, 'who runs plans', programmeManagers)
  await notify(work, told, {
    recordId: made.id,
    deed: askedToAnswer,
    what: `${made.reference} proposes an action`,
    why: people.length > 0 ? 'It is for a work stream that you lead.' : `It is for ${plan.reference}, which you run.`,
    href: `/plans/${plan.reference}/proposals/${made.reference}`,
  })
}
