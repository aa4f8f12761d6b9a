import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { doneWith } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type ReasonForNo, reasonsForNo } from '../rules/topics/topic-words.ts'
import { type TopicState, topicKind } from '../store/topic-kind.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'
import { scrutinyReaders } from './readers.ts'
import { lookAtTopic, type TopicWords } from './suggest-topic.ts'

/**
 * Lists a suggestion from outside as a topic in an officer's words. What came in stays a record of its own for officers alone, with
 * its history: it may name somebody, and members read none of it. Gives the reference of the topic.
 */
export async function listSuggested(
  work: Work,
  reference: string,
  version: number,
  { title, why, evidence }: TopicWords,
): Promise<string> {
  const suggestion = await suggested(work, reference)
  const { suggested_by, source, body_id } = suggestion.state
  const state = { why, evidence, source, suggested_by, body_id, standing: 'listed' as const, ...undecided }
  const given = { title, ownerId: null, readers: scrutinyReaders, state }
  const made = await createRecord(work, topicKind, given, { deed: 'listed from a suggestion of the public' })
  await linkRecords(work, made.id, 'arises from', suggestion.id)
  await close(work, suggestion, version, `Listed as ${made.reference}, in an officer’s words.`)
  return made.reference
}

/** Sets a suggestion from outside aside, with the reason. */
export async function setSuggestionAside(
  work: Work,
  reference: string,
  version: number,
  reason: string,
): Promise<void> {
  const suggestion = await suggested(work, reference)
  if (reason.trim() === '') throw new NotValid({ reason: 'Say why it is set aside' })
  await close(work, suggestion, version, reason.trim())
}

const undecided = { reason: '', reason_words: '', decided_on: null }

async function suggested(work: Work, reference: string): Promise<StoredRecord<TopicState>> {
  insist(work.actor, 'moderate topics')
  const topic = await readRecord(work, topicKind, reference)
  if (topic.state.standing !== 'suggested')
    throw new NotPossibleNow(`${topic.reference} has been looked at already: it is ${topic.state.standing}.`)
  return topic
}

async function close(work: Work, topic: StoredRecord<TopicState>, version: number, why: string): Promise<void> {
  const day = work.clock.today().toString()
  const state = { standing: 'set aside' as const, reason_words: why, decided_on: day }
  await changeRecord(work, topicKind, topic.id, { version, state }, { deed: 'looked at', reason: why })
  await doneWith(work, topic.id, null, lookAtTopic)
}

/** Decides not to look into a topic, with one of the reasons and words; the proposer reads both (SCR-7). */
export async function declineTopic(
  work: Work,
  reference: string,
  version: number,
  said: { reason: ReasonForNo; words: string },
): Promise<StoredRecord<TopicState>> {
  const topic = await topicToDecide(work, reference)
  const words = said.words.trim()
  if (words === '') throw new NotValid({ words: 'Say in a sentence why not: whoever suggested it will read it' })
  const state = {
    standing: 'not taken up' as const,
    reason: said.reason,
    reason_words: words,
    decided_on: work.clock.today().toString(),
  }
  const reason = `${reasonsForNo[said.reason]}. ${words}`
  return changeRecord(work, topicKind, topic.id, { version, state }, { deed: 'decided not to take it up', reason })
}

/** Puts a topic back on the list: members may come to think otherwise. */
export async function listTopicAgain(
  work: Work,
  reference: string,
  version: number,
): Promise<StoredRecord<TopicState>> {
  const topic = await readRecord(work, topicKind, reference)
  await insistOnTopic(work, topic)
  if (topic.state.standing !== 'not taken up')
    throw new NotPossibleNow(`${topic.reference} is ${topic.state.standing}.`)
  const state = { standing: 'listed' as const, reason: '', reason_words: '', decided_on: null }
  return changeRecord(work, topicKind, topic.id, { version, state }, { deed: 'put back on the list' })
}

/** A topic that members can still choose. */
export async function topicToDecide(work: Work, reference: string): Promise<StoredRecord<TopicState>> {
  const topic = await readRecord(work, topicKind, reference)
  await insistOnTopic(work, topic)
  if (topic.state.standing !== 'listed') {
    throw new NotPossibleNow(`${topic.reference} is ${topic.state.standing}. Only what is listed can be chosen.`)
  }
  return topic
}

async function insistOnTopic(work: Work, topic: StoredRecord<TopicState>): Promise<void> {
  insist(work.actor, 'decide on a topic', { member: work.actor.principals.has(`body:${topic.state.body_id}`) })
  await insistActorMayScrutinise(work)
}
