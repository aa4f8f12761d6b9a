import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords, unlinkRecords } from '../../../spine/links/index.ts'
import { meetingKind } from '../../../spine/meetings/index.ts'
import { changeRecord, readRecord } from '../../../spine/records/index.ts'
import { type CallInDeed, faultsOfOutcome, moveCallIn, type Outcome } from '../rules/call-in/outcomes.ts'
import { type CallInRecord, callInKind } from '../store/call-in-kind.ts'
import { faultsNow } from './call-in.ts'
import { named } from './named-records.ts'

/** Moves a call-in on by its table, with what the deed writes beside it. */
async function move(
  work: Work,
  reference: string,
  version: number,
  deed: CallInDeed,
  said: string,
  written: Partial<CallInRecord>,
): Promise<string> {
  insist(work.actor, 'handle a call-in')
  const found = await readRecord(work, callInKind, reference)
  const facts = { faults: await faultsNow(work, found), outcome: found.state.outcome }
  const moved = moveCallIn(found.state.state, deed, facts)
  if (!moved.ok) throw new NotPossibleNow(moved.why)
  const state = { ...written, state: moved.state }
  await changeRecord(work, callInKind, found.id, { version, state }, { deed: said })
  return moved.message
}

/** Accepts a call-in as good by the council's rules. */
export const acceptCallIn = (work: Work, reference: string, version: number) =>
  move(work, reference, version, 'accept', 'accepted', {})

/** Refuses one that is not, saying why. */
export function refuseCallIn(work: Work, reference: string, version: number, why: string): Promise<string> {
  if (why === '') throw new NotValid({ why: 'Say why it is not accepted' })
  return move(work, reference, version, 'refuse', 'did not accept', { refused_because: why })
}

/** Notes that those who called it in have withdrawn it. */
export function withdrawCallIn(work: Work, reference: string, version: number, why: string): Promise<string> {
  if (why === '') throw new NotValid({ why: 'Say what was said when it was withdrawn' })
  return move(work, reference, version, 'withdraw', 'withdrew', { refused_because: why })
}

/** Says at which meeting of the committee it is heard. */
export async function setMeeting(work: Work, reference: string, version: number, meeting: string): Promise<void> {
  insist(work.actor, 'handle a call-in')
  const { id, state } = await readRecord(work, callInKind, reference)
  if (meeting === '') throw new NotValid({ meeting: 'Choose a meeting from the list' })
  const found = await named(work, meetingKind, meeting, 'meeting')
  await changeRecord(work, callInKind, id, { version, state: { meeting_id: found.id } }, { deed: 'set the meeting' })
  if (state.meeting_id && state.meeting_id !== found.id) await unlinkRecords(work, state.meeting_id, 'considered', id)
  await linkRecords(work, found.id, 'considered', id)
}

/** Records what the committee decided on it (CALL-3). */
export function hearCallIn(
  work: Work,
  reference: string,
  version: number,
  heard: { outcome: Outcome | null; outcome_reasons: string; heard_on: string | null },
): Promise<string> {
  const { outcome, outcome_reasons, heard_on } = heard
  const early = heard_on !== null && heard_on > work.clock.today().toString()
  const faults = {
    ...faultsOfOutcome(outcome, outcome_reasons),
    ...(heard_on === null ? { heard_on: 'Enter the day on which the committee met' } : {}),
    ...(early ? { heard_on: 'That day has not come yet' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  return move(work, reference, version, 'hear', `the committee decided: ${outcome}`, heard)
}

/** Records what came of a referral: what was decided again, or what council said. */
export function settleCallIn(
  work: Work,
  reference: string,
  version: number,
  came: { came_of: string; settled_on: string | null },
): Promise<string> {
  const faults = {
    ...(came.came_of === '' ? { came_of: 'Say what came of it' } : {}),
    ...(came.settled_on === null ? { settled_on: 'Enter the day' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  return move(work, reference, version, 'settle', 'settled', came)
}
