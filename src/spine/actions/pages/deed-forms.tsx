import { Button } from '../../../govuk/components/Button.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { deedsOpenTo } from '../../../kernel/lifecycle.ts'
import { slug } from '../../../kernel/text.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { formKey, PostForm, useWaits, VersionField, type Visit } from '../../web/index.ts'
import { type ActionDeed, actionLifecycle } from '../action-lifecycle.ts'
import type { ActionInFull } from '../read-action.ts'

type Asked = {
  summary: string
  question: string
  hint?: string
  asks: 'words' | 'words and evidence' | 'words and sample' | 'day'
}

/** What each deed of an action's life asks of whoever does it. */
const asked: Readonly<Record<ActionDeed, Asked>> = {
  'mark as done': {
    summary: 'Mark it as done',
    question: 'What was done?',
    hint: 'A sentence that somebody else could check.',
    asks: 'words',
  },
  verify: {
    summary: 'Verify that it is done',
    question: 'What did you look at?',
    hint: 'Which records, which cases, whom you asked, and how they were chosen.',
    asks: 'words and sample',
  },
  'send back': { summary: 'Send it back to its lead', question: 'What is missing?', asks: 'words' },
  'say what difference it made': {
    summary: 'Say what difference it made',
    question: 'What difference has this made?',
    hint: 'To children where you can.',
    asks: 'words and evidence',
  },
  'book a later look': {
    summary: 'Too early to say: look again later',
    question: 'On which day should it be looked at again?',
    hint: 'Such as 30 September 2026.',
    asks: 'day',
  },
  withdraw: {
    summary: 'Withdraw it',
    question: 'Why is it withdrawn?',
    hint: 'It stays in the plan’s history.',
    asks: 'words',
  },
  reopen: { summary: 'Open it again', question: 'Why is it open again?', asks: 'words' },
}

export type SentBack = { form: string; typed: Typed; errors: FieldErrors }

/** What this person may do to the action now, by its table: each deed with its question, closed until it is wanted. */
export function DeedForms({ action, visit, back }: { action: ActionInFull; visit: Visit; back: SentBack | null }) {
  const nothing = { words: '', evidence: '', reviewOn: null, sample: null }
  const deeds = deedsOpenTo(actionLifecycle, action.state.state, action.roles, nothing)
  if (deeds.length === 0) return null
  return (
    <section aria-labelledby="deeds">
      <h2 class="govuk-heading-m" id="deeds">
        What you can do
      </h2>
      {deeds.map(({ deed }) => (
        <DeedForm deed={deed} action={action} visit={visit} back={back?.form === deed ? back : null} />
      ))}
    </section>
  )
}

function DeedForm({
  deed,
  action,
  visit,
  back,
}: {
  deed: ActionDeed
  action: ActionInFull
  visit: Visit
  back: SentBack | null
}) {
  const { summary, question, hint, asks } = asked[deed]
  const typed = back?.typed ?? {}
  // The faulty form's fields carry the names that the error summary links to; the others keep out of their way.
  const id = (field: string) => (back ? field : `${slug(deed)}-${field}`)
  const field = (name: string) => ({ id: id(name), name, value: textOf(typed, name), error: back?.errors[name] })
  const address = `/actions/${action.reference}/deeds`
  const unfolded = useWaits(formKey(address, slug(deed))) || back !== null
  return (
    <Details summary={summary} open={unfolded}>
      <PostForm visit={visit} action={address} part={slug(deed)}>
        <input type="hidden" name="deed" value={deed} />
        <VersionField value={action.version} />
        {asks === 'day' ? (
          <Input label={question} hint={hint} width={20} {...field('review_on')} />
        ) : (
          <Textarea label={question} hint={hint} rows={3} {...field('words')} />
        )}
        {asks === 'words and evidence' ? (
          <Textarea label="What is your evidence?" rows={2} {...field('evidence')} />
        ) : null}
        {asks === 'words and sample' ? (
          <>
            <Input label="How many did you look at?" hint="One at least." width={4} {...field('looked')} />
            <Input label="In how many of them was it done?" width={4} {...field('held')} />
          </>
        ) : null}
        <Button variant="secondary" preventDoubleClick>
          {summary}
        </Button>
      </PostForm>
    </Details>
  )
}
