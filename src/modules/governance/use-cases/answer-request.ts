import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { doneWith, notify } from '../../../spine/notifications/index.ts'
import { addReaders, changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type RequestState, requestKind } from '../store/request-kind.ts'
import { answerIt, tellAnswerer } from './ask-for-information.ts'

type Request = StoredRecord<RequestState>

/** Says who answers and by when: the promised date is kept beside the actual one. */
export async function promiseAnswer(
  work: Work,
  reference: string,
  version: number,
  promise: { ownerId: string | null; promised_on: string | null },
): Promise<void> {
  const before = await openOne(work, reference)
  const { ownerId, promised_on } = promise
  const reason = before.state.promised_on ? `It had been promised for ${before.state.promised_on}.` : undefined
  const said = { deed: 'promised an answer', ...(reason ? { reason } : {}) }
  const after = await changeRecord(work, requestKind, before.id, { version, ownerId, state: { promised_on } }, said)
  if (before.ownerId && before.ownerId !== ownerId) await doneWith(work, before.id, [before.ownerId], answerIt)
  if (ownerId && ownerId !== before.ownerId) await tellAnswerer(work, { ...after, ownerId })
}

export type Answer = Pick<RequestState, 'answer' | 'publish' | 'not_published_because' | 'published_on'> & {
  answered_on: string | null
}

/** Answers it, or puts the answer right. What is published is open to everybody signed in; what is not says why. */
export async function answerRequest(work: Work, reference: string, version: number, answer: Answer): Promise<void> {
  const before = await mayAnswer(work, reference)
  const { status, escalated_on } = before.state
  // What was refused may still be answered once somebody above has looked at it.
  if (status === 'withdrawn' || (status === 'refused' && escalated_on === null))
    throw new NotPossibleNow(`${before.reference} was ${before.state.status}, so it cannot be answered.`)
  const today = work.clock.today().toString()
  const answered_on = answer.answered_on ?? today
  const faults = {
    ...(answer.answer === '' ? { answer: 'Write the answer, or say where it was given' } : {}),
    ...(answered_on > today ? { answered_on: 'That day has not come yet' } : {}),
    ...(answer.publish === '' ? { publish: 'Say whether the answer is published' } : {}),
    ...(answer.publish === 'no' && answer.not_published_because === ''
      ? { not_published_because: 'Say why it is not published' }
      : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const published_on = answer.publish === 'yes' ? answer.published_on : null
  const state = { ...answer, answered_on, published_on, status: 'answered' as const }
  await changeRecord(work, requestKind, before.id, { version, state }, { deed: 'answered' })
  if (published_on) await addReaders(work, before.id, ['signed-in'])
  await tellAsker(work, before, 'has been answered')
}

/** Refuses a document, in writing and with reasons (KEY-9). */
export async function refuseRequest(work: Work, reference: string, version: number, reasons: string): Promise<void> {
  const before = await openOne(work, reference)
  if (reasons === '')
    throw new NotValid({ refusal_reasons: 'Give the reasons: a refusal without them is not lawful (KEY-9)' })
  const state = { status: 'refused' as const, refused_on: work.clock.today().toString(), refusal_reasons: reasons }
  await changeRecord(work, requestKind, before.id, { version, state }, { deed: 'refused', reason: reasons })
  await tellAsker(work, before, 'has been refused')
}

/** Takes a refusal, or an answer that does not come, to somebody above. */
export async function escalateRequest(
  work: Work,
  reference: string,
  version: number,
  said: Pick<RequestState, 'escalated_to' | 'escalated_words' | 'escalation_answer'>,
): Promise<void> {
  insist(work.actor, 'ask for information')
  const before = await readRecord(work, requestKind, reference)
  if (before.state.status !== 'refused' && before.state.status !== 'open')
    throw new NotPossibleNow(`${before.reference} was ${before.state.status}, so there is nothing to escalate.`)
  const faults = {
    ...(said.escalated_to === '' ? { escalated_to: 'Say to whom' } : {}),
    ...(said.escalated_words === '' ? { escalated_words: 'Say why' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const escalated_on = before.state.escalated_on ?? work.clock.today().toString()
  const deed = before.state.escalated_on ? 'wrote what came of escalating it' : 'escalated'
  await changeRecord(work, requestKind, before.id, { version, state: { ...said, escalated_on } }, { deed })
  if (before.ownerId && !before.state.escalated_on) {
    await notify(work, [before.ownerId], {
      recordId: before.id,
      deed: 'escalated',
      what: `${before.reference} has been escalated`,
      why: `It went to ${said.escalated_to}.`,
      href: requestKind.path(before.reference),
    })
  }
}

/** Withdraws what was asked, saying why. */
export async function withdrawRequest(work: Work, reference: string, version: number, why: string): Promise<void> {
  insist(work.actor, 'ask for information')
  const { id, state } = await readRecord(work, requestKind, reference)
  if (state.status !== 'open') throw new NotPossibleNow(`${reference} was ${state.status}.`)
  if (why === '') throw new NotValid({ why: 'Say why it is withdrawn' })
  const change = { status: 'withdrawn' as const, withdrawn_because: why }
  await changeRecord(work, requestKind, id, { version, state: change }, { deed: 'withdrew', reason: why })
  await doneWith(work, id, null, answerIt)
}

async function mayAnswer(work: Work, reference: string): Promise<Request> {
  const found = await readRecord(work, requestKind, reference)
  insist(work.actor, 'answer a request', { owner: found.ownerId === work.actor.person })
  return found
}

async function openOne(work: Work, reference: string): Promise<Request> {
  const found = await mayAnswer(work, reference)
  if (found.state.status !== 'open') throw new NotPossibleNow(`${found.reference} was ${found.state.status} already.`)
  return found
}

async function tellAsker(work: Work, { id, reference, state }: Request, what: string): Promise<void> {
  await doneWith(work, id, null, answerIt)
  if (!state.asked_by_id) return
  await notify(work, [state.asked_by_id], {
    recordId: id,
    deed: what,
    what: `What you asked for ${what}`,
    why: `You asked for ${reference}.`,
    href: requestKind.path(reference),
  })
}
