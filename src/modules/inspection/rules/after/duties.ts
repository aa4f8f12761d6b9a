/** The duties to publish: the five of POST-2, then the statement itself (POST-1). Each wants its own evidence. */
export const duties = [
  { key: 'partners', name: 'The report is sent to the partners of the Children Act 2004', rule: 'POST-2', within: 30 },
  { key: 'newspaper', name: 'The report is sent to a local newspaper', rule: 'POST-2', within: 30 },
  { key: 'radio', name: 'The report is sent to a local radio station', rule: 'POST-2', within: 30 },
  { key: 'inspection-copy', name: 'A copy can be inspected free of charge', rule: 'POST-2', within: 30 },
  { key: 'copies', name: 'Copies are given to whoever asks, and at what fee', rule: 'POST-2', within: 30 },
  { key: 'statement', name: 'The written statement of action is published', rule: 'POST-1', within: 70 },
] as const

/** What is recorded of a duty: the day, as ISO text or empty, and what proves it. */
export interface DutyDone {
  key: string
  done_on: string
  evidence: string
}

export type DutyStanding = 'done' | 'done, no evidence' | 'to do' | 'late'

/** How a duty stands. Without evidence it is not proved, whatever day is given. */
export function dutyStanding(done: DutyDone | undefined, dueBy: string | null, today: string): DutyStanding {
  if (done && done.done_on !== '') return done.evidence.trim() === '' ? 'done, no evidence' : 'done'
  return dueBy !== null && dueBy < today ? 'late' : 'to do'
}
