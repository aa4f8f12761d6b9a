import { NotFound, NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { type NewAction, raiseAction } from '../../actions/index.ts'
import { readRecord, type StoredRecord } from '../../records/index.ts'
import { type Decision, keepDecisionAction, readDecisions } from '../store/decisions.ts'
import { type MeetingState, meetingKind } from '../store/meeting-kind.ts'

/** A decision of a meeting, for whoever may make an action of it: those who keep the plan. */
export async function decisionToRaise(
  work: Work,
  reference: string,
  decisionId: string,
): Promise<{ meeting: StoredRecord<MeetingState>; decision: Decision & { id: string } }> {
  const meeting = await readRecord(work, meetingKind, reference)
  insist(work.actor, 'raise an action')
  if (meeting.state.status !== 'held') throw new NotPossibleNow(`${meeting.reference} has not been recorded yet.`)
  const decision = (await readDecisions(work, meeting.id)).find(({ id }) => id === decisionId)
  if (!decision) throw new NotFound('That decision')
  return { meeting, decision }
}

/** Makes an action of a decision: it arises from the meeting, and both say so on their threads. */
export async function raiseFromDecision(
  work: Work,
  reference: string,
  decisionId: string,
  action: NewAction,
): Promise<{ id: string; reference: string }> {
  const { meeting, decision } = await decisionToRaise(work, reference, decisionId)
  const hangsFrom = [...(action.hangsFrom ?? []), { relation: 'arises from' as const, id: meeting.id }]
  const made = await raiseAction(work, { ...action, hangsFrom })
  await keepDecisionAction(work, meeting.id, decision.id, made.id)
  return made
}
