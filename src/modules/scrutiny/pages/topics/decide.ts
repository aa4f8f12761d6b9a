import { z } from 'zod'
import { readForm } from '../../../../platform/http/form.ts'
import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { reasonKeys } from '../../rules/topics/topic-words.ts'
import { declineTopic, listSuggested, listTopicAgain, setSuggestionAside } from '../../use-cases/decide-topic.ts'
import { topicPage } from './topic.tsx'
import { topicWords } from './topic-form.tsx'

const version = z.object({ version: z.coerce.number().int().min(1) })
const reasonField = z.object({
  reason: z.enum(reasonKeys, { error: 'Choose a reason' }),
  words: z.string().trim().min(1, { error: 'Say in a sentence why not: whoever suggested it will read it' }).max(2000),
})
const asideField = z.object({ reason: z.string().trim().min(1, { error: 'Say why it is set aside' }).max(2000) })
const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''

/** /scrutiny/topics/:reference/list: scrutiny officers. */
export async function listSuggestion(visit: Visit): Promise<Answer> {
  const read = readForm(topicWords, visit.typed)
  if (!read.ok) return topicPage(visit, read.errors)
  const topic = await visit.work((work) =>
    listSuggested(work, referenceOf(visit), version.parse(visit.typed).version, read.value),
  )
  return redirect(`/scrutiny/topics/${topic}`, {
    what: `${topic} is listed in your words. Members see it now.`,
    next: 'What came in stays as it was, for scrutiny officers alone.',
  })
}

/** /scrutiny/topics/:reference/set-aside: scrutiny officers. */
export async function setAside(visit: Visit): Promise<Answer> {
  const read = readForm(asideField, visit.typed)
  if (!read.ok) return topicPage(visit, read.errors)
  const reference = referenceOf(visit)
  await visit.work((work) => setSuggestionAside(work, reference, version.parse(visit.typed).version, read.value.reason))
  return redirect(`/scrutiny/topics/${reference}`, { what: `${reference} is set aside.` })
}

/** /scrutiny/topics/:reference/decline: scrutiny officers and the committee’s members. */
export async function decline(visit: Visit): Promise<Answer> {
  const read = readForm(reasonField, visit.typed)
  if (!read.ok) return topicPage(visit, read.errors)
  const topic = await visit.work((work) =>
    declineTopic(work, referenceOf(visit), version.parse(visit.typed).version, read.value),
  )
  return redirect(`/scrutiny/topics/${topic.reference}`, { what: `${topic.reference} is not taken up.` })
}

/** /scrutiny/topics/:reference/list-again: the same. */
export async function listAgain(visit: Visit): Promise<Answer> {
  const topic = await visit.work((work) => listTopicAgain(work, referenceOf(visit), version.parse(visit.typed).version))
  return redirect(`/scrutiny/topics/${topic.reference}`, { what: `${topic.reference} is back on the list.` })
}
