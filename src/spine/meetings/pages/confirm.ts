import { readRecord } from '../../records/index.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { cycleKind } from '../store/cycle-kind.ts'
import { bodyById } from '../store/read-bodies.ts'
import { confirmMeeting } from '../use-cases/arrange-meeting.ts'

/** /meetings/:reference/confirm: takes a proposed date up. */
export async function confirm(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => confirmMeeting(work, reference))
  return redirect(`/meetings/${reference}`, { what: `${reference} is arranged.` })
}

/** /meetings/cycles/:reference: a cycle has no page of its own; it stands on its body's. */
export async function cycleAddress(visit: Visit): Promise<Answer> {
  const body = await visit.work(async (work) => {
    const cycle = await readRecord(work, cycleKind, visit.params['reference'] ?? '')
    return bodyById(work, cycle.state.body_id)
  })
  return redirect(body ? `/meetings/bodies/${body.reference}` : '/meetings')
}
