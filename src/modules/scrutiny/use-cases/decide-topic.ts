import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { doneWith } from '../../../spine/notifications/index.ts'
import { addReaders, changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type ReasonForNo, reasonsForNo } from '../rules/topics/topic-words.ts'
import { type TopicState, topicKind } from '../store/topic-kind.ts'
import { scrutinyReaders } from './readers.ts'
import { lookAtTopic } from './suggest-topic.ts'

/** Lists a suggestion from outside, in these words, or sets it aside with the reason. */
export async function moderateTopic(
  work: Work,
  reference: string,
  version: number,
  said: { list: boolean; title: string; why: string; evidence: string; reason: string },
): Promise<StoredRecord<TopicState>> {
  insist(work.actor, 'moderate topics')
  const topic = await readRecord(work, topicKind, reference)
  if (topic.state.standing !== 'suggested')
    throw new NotPossibleNow(`${topic.reference} has been looked at already: it is ${topic.state.standing}.`)
  const reason = said.reason.trim()
  if (!said.list && reason === '') throw new NotValid({ reason: 'Say why it is set aside' })
  const { title, why, evidence } = said
  const day = work.clock.today().toString()
  const state = said.list
    ? { standing: 'listed' as const, why, evidence }
    : { standing: 'set aside' as const, reason_words: reason, decided_on: day }
  // Its words may have named somebody: what is listed is as the officer has them now, and only then do others read it.
  const deed = said.list ? 'listed' : 'set aside'
  const change = { version, state, ...(said.list ? { title } : {}) }
  const changed = await changeRecord(work, topicKind, topic.id, change, { deed, ...(said.list ? {} : { reason }) })
  if (said.list) await addReaders(work, topic.id, scrutinyReaders)
  await doneWith(work, topic.id, null, lookAtTopic)
  return changed
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
  insistOnTopic(work, topic)
  if (topic.state.standing !== 'not taken up')
    throw new NotPossibleNow(`${topic.reference} is ${topic.state.standing}.`)
  const state = { standing: 'listed' as const, reason: '', reason_words: '', decided_on: null }
  return changeRecord(work, topicKind, topic.id, { version, state }, { deed: 'put back on the list' })
}

/** A topic that members can still choose. */
export async function topicToDecide(work: Work, reference: string): Promise<StoredRecord<TopicState>> {
  const topic = await readRecord(work, topicKind, reference)
  insistOnTopic(work, topic)
  if (topic.state.standing !== 'listed') {
    throw new NotPossibleNow(`${topic.reference} is ${topic.state.standing}. Only what is listed can be chosen.`)
  }
  return topic
}

const insistOnTopic = (work: Work, topic: StoredRecord<TopicState>) =>
  insist(work.actor, 'decide on a topic', { member: work.actor.principals.has(`body:${topic.state.body_id}`) })
