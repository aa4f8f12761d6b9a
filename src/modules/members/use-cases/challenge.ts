import { NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { doneWith, notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import type { Confidence } from '../rules/challenge/challenge-words.ts'
import { challengeKind } from '../store/challenge-kind.ts'
import { committeeReaders, insistCommittee } from './committees.ts'
import { firstLine } from './first-line.ts'
import { recordCalled } from './record-called.ts'

export type NewChallenge = {
  body_id: string
  plan: string
  section: string
  question: string
  /** Who is asked to answer; nobody yet where that is not known. */
  ownerId: string | null
}

const answerIt = 'answer a challenge'

/** A member asks about a section of the plan (G58). Whoever is to answer finds it waiting for them. */
export async function askOfPlan(work: Work, asked: NewChallenge): Promise<string> {
  insist(work.actor, 'challenge the plan')
  const question = asked.question.trim()
  if (question === '') throw new NotValid({ question: 'Write your question' })
  if (asked.section === '') throw new NotValid({ about: 'Choose a section of the plan' })
  await insistCommittee(work, asked.body_id)
  const { ownerId, ...said } = asked
  const made = await createRecord(
    work,
    challengeKind,
    {
      title: firstLine(question),
      ownerId,
      readers: committeeReaders(asked.body_id),
      state: {
        ...said,
        question,
        asked_by_id: work.actor.person,
        asked_on: work.clock.today().toString(),
        ...nothingYet,
      },
    },
    { deed: 'asked' },
  )
  const plan = await recordCalled(work, asked.plan)
  if (plan) await linkRecords(work, made.id, 'belongs to', plan.id)
  if (ownerId) await tell(work, made, ownerId, `${made.reference} is yours to answer`, answerIt)
  return made.reference
}

/** Answers it, or puts the answer right; may pass it to somebody else who is then told. */
export async function answerChallenge(
  work: Work,
  reference: string,
  version: number,
  { answer, ownerId }: { answer: string; ownerId: string | null },
): Promise<void> {
  const { id, ownerId: before, state } = await mayAnswer(work, reference)
  if (answer === '' && ownerId === before)
    throw new NotValid({ answer: 'Write the answer, or choose who else is to answer' })
  const answered = answer === '' ? {} : { answer, answered_on: state.answered_on ?? work.clock.today().toString() }
  const deed = answer === '' ? 'passed on' : 'answered'
  await changeRecord(work, challengeKind, id, { version, ownerId, state: answered }, { deed })
  if (answer !== '') {
    await doneWith(work, id, null, answerIt)
    if (state.asked_by_id)
      await tell(work, { id, reference }, state.asked_by_id, 'Your question on the plan has been answered', 'judge it')
  } else {
    if (before) await doneWith(work, id, [before], answerIt)
    if (ownerId) await tell(work, { id, reference }, ownerId, `${reference} is yours to answer`, answerIt)
  }
}

export type Judgement = {
  evidence: string
  /** The reference of a record that was seen, or nothing. */
  seen: string
  confidence: '' | Confidence
  because: string
  follow_up: string
  follow_up_by: string | null
}

/** Members say what they saw and how sure they are, and what is to come back. Said again, the earlier view stays in history. */
export async function judgeAnswer(work: Work, reference: string, version: number, said: Judgement): Promise<void> {
  insist(work.actor, 'challenge the plan')
  const { id, ownerId, state } = await readRecord(work, challengeKind, reference)
  await insistCommittee(work, state.body_id)
  const { seen, ...words } = said
  const record = seen === '' ? null : await recordCalled(work, seen)
  const faults = {
    ...(words.confidence === '' ? { confidence: 'Say how sure members are' } : {}),
    ...(words.because === '' ? { because: 'Say what makes members think so' } : {}),
    ...(seen !== '' && !record ? { seen: `“${seen}” is not the reference of a record that you may see` } : {}),
    ...(words.follow_up === '' && words.follow_up_by ? { follow_up: 'Say what is to come back on that day' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const same = words.follow_up === state.follow_up
  const change = {
    ...words,
    judged_on: work.clock.today().toString(),
    followed_up_on: same ? state.followed_up_on : null,
    follow_up_words: same ? state.follow_up_words : '',
  }
  await changeRecord(work, challengeKind, id, { version, state: change }, { deed: `said: ${words.confidence}` })
  if (record) await linkRecords(work, record.id, 'supports', id)
  if (ownerId && !same && words.follow_up !== '')
    await tell(work, { id, reference }, ownerId, `Members want something back on ${reference}`, 'follow it up')
}

/** Whoever answers says what came back. */
export async function followUp(work: Work, reference: string, version: number, words: string): Promise<void> {
  const { id, state } = await mayAnswer(work, reference)
  if (state.follow_up === '') throw new NotValid({ follow_up_words: 'Members have asked for nothing to come back' })
  if (words === '') throw new NotValid({ follow_up_words: 'Say what came back to members' })
  const change = { follow_up_words: words, followed_up_on: work.clock.today().toString() }
  await changeRecord(work, challengeKind, id, { version, state: change }, { deed: 'followed up' })
  await doneWith(work, id, null, 'follow it up')
  if (state.asked_by_id)
    await tell(work, { id, reference }, state.asked_by_id, `${reference} has been followed up`, 'judge it')
}

async function mayAnswer(work: Work, reference: string) {
  const found = await readRecord(work, challengeKind, reference)
  insist(work.actor, 'answer a challenge', { owner: found.ownerId === work.actor.person })
  return found
}

const tell = (work: Work, record: { id: string; reference: string }, person: string, what: string, deed: string) =>
  notify(work, [person], {
    recordId: record.id,
    deed,
    what,
    why: 'A member asked about a section of the plan.',
    href: challengeKind.path(record.reference),
  })

const nothingYet = {
  answer: '',
  answered_on: null,
  evidence: '',
  confidence: '' as const,
  because: '',
  judged_on: null,
  follow_up: '',
  follow_up_by: null,
  followed_up_on: null,
  follow_up_words: '',
}
