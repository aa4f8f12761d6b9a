import { insist, type Work } from '../../../spine/access/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { postOf } from '../../../spine/people/index.ts'
import { countTry } from '../../../spine/public-forms/index.ts'
import { createRecord } from '../../../spine/records/index.ts'
import type { TopicSource } from '../rules/topics/topic-words.ts'
import { scrutinyOfficers } from '../store/people-of-scrutiny.ts'
import { topicKind } from '../store/topic-kind.ts'
import { moderators, scrutinyReaders } from './readers.ts'

/** What waits for scrutiny officers, by this name. */
export const lookAtTopic = 'look at a suggested topic'

export type TopicWords = { title: string; why: string; evidence: string }

/** Suggests a topic as a member or an officer: it is on the list at once, under their name and office. */
export async function suggestTopic(work: Work, words: TopicWords): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'suggest a topic')
  const { person } = work.actor
  const who = person ? await namedWithOffice(work, person) : ''
  const source: TopicSource = work.actor.principals.has('role:councillor') ? 'member' : 'officer'
  const { title, ...said } = words
  const state = { ...unsaid, ...said, source, suggested_by: who, standing: 'listed' as const }
  const given = { title, ownerId: person, readers: scrutinyReaders, state }
  return createRecord(work, topicKind, given, { deed: 'suggested' })
}

/**
 * Takes a suggestion of somebody who is not signed in. It waits for a scrutiny officer and is seen by nobody else until then.
 * `work` is the system's, since the public may write nothing; `address` is counted against and not kept.
 */
export async function suggestInPublic(
  work: Work,
  words: TopicWords & { name: string },
  address: string,
): Promise<void> {
  await countTry(work, 'topic', address)
  const { title, name, ...said } = words
  const state = { ...unsaid, ...said, source: 'public' as const, suggested_by: name, standing: 'suggested' as const }
  const given = { title, ownerId: null, readers: moderators, state }
  const made = await createRecord(work, topicKind, given, { deed: 'came in from the public' })
  await notify(work, await scrutinyOfficers(work), {
    recordId: made.id,
    deed: lookAtTopic,
    what: `${made.reference}: somebody has suggested a topic`,
    why: 'It came in through the public form. Nobody else sees it until you have looked at it.',
    href: `/scrutiny/topics/${made.reference}`,
  })
}

const unsaid = { reason: '', reason_words: '', decided_on: null, body_id: null }

async function namedWithOffice(work: Work, person: string): Promise<string> {
  const row = await work.tx.selectFrom('record').select('title').where('id', '=', person).executeTakeFirst()
  return [row?.title ?? '', await postOf(work, person)].filter(Boolean).join(', ')
}
