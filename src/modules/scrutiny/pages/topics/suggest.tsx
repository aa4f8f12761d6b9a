import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { suggestTopic } from '../../use-cases/suggest-topic.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'
import { TopicFields, topicWords } from './topic-form.tsx'

/** /scrutiny/topics/suggest: members and officers. */
export const suggestPage = async (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function suggest(visit: Visit): Promise<Answer> {
  const read = readForm(topicWords, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { reference } = await visit.work((work) => suggestTopic(work, read.value))
  return redirect(`/scrutiny/topics/${reference}`, {
    what: `${reference} is on the list under your name and office.`,
    next: 'Members score it and decide. You can read here what they decide, and why.',
  })
}

function ask(visit: Visit, typed: Typed, errors: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'Suggest a topic',
    errors,
    subNavigation: scrutinyNavigation('/scrutiny/topics'),
    before: <BackLink href="/scrutiny/topics">All topics</BackLink>,
    children: (
      <>
        <TopicFields typed={typed} errors={errors} />
        <Button preventDoubleClick>Suggest it</Button>
      </>
    ),
  })
}
