import { Button } from '../../../../govuk/components/Button.tsx'
import { Details } from '../../../../govuk/components/Details.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import type { TextComment, TextDraft } from '../../../../spine/texts/index.ts'
import { PostForm, type Visit } from '../../../../spine/web/index.ts'

type Props = {
  visit: Visit
  href: string
  draft: TextDraft
  comments: readonly TextComment[]
  reference: string
  part: string
  answers: boolean
  errors: FieldErrors
}

/** What was said of a part of this draft: beside the text, never in it. */
export function Comments({ comments, draft, part, reference, ...rest }: Props) {
  const here = comments.filter((one) => one.draft === draft.number && one.part === part)
  if (here.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--spaced sl-comments">
      {here.map((one) => (
        <li id={`comment-${one.id}`}>
          <p class="govuk-body">
            <strong>{one.writtenBy}</strong>, {momentOf(one.writtenAt)} <StandingOf one={one} />
          </p>
          {one.passage ? <blockquote class="govuk-inset-text">“{one.passage}”</blockquote> : null}
          <p class="govuk-body sl-kept">{one.words}</p>
          {one.standing === 'open' ? null : (
            <p class="govuk-body sl-muted sl-kept">
              {one.closedBy ?? 'Somebody'}, {one.closedAt ? momentOf(one.closedAt) : ''}
              {one.answer ? `: ${one.answer}` : ''}
            </p>
          )}
          <FlagLink visit={rest.visit} reference={reference} comment={one.id} />
          {one.standing === 'open' && rest.answers ? <AnswerForm one={one} number={draft.number} {...rest} /> : null}
        </li>
      ))}
    </ul>
  )
}

const tones = { open: 'amber', answered: 'blue', resolved: 'green' } as const
const words = { open: 'Open', answered: 'Answered', resolved: 'Resolved' } as const
const StandingOf = ({ one }: { one: TextComment }) => <Tag tone={tones[one.standing]}>{words[one.standing]}</Tag>

type AnswerProps = { one: TextComment; number: number; visit: Visit; href: string; errors: FieldErrors }

function AnswerForm({ one, number, visit, href, errors }: AnswerProps) {
  const id = `answer-${one.id}`
  return (
    <Details summary={`Answer the comment of ${one.writtenBy}`} open={errors[id] !== undefined}>
      <PostForm visit={visit} action={`${href}/drafts/${number}/comments/${one.id}`}>
        <Textarea name="answer" id={id} label="Your answer" rows={2} value="" error={errors[id]} />
        <div class="govuk-button-group">
          <Button variant="secondary" preventDoubleClick>
            Answer it
          </Button>
          <Button variant="secondary" name="standing" value="resolved" preventDoubleClick>
            It is resolved
          </Button>
        </div>
      </PostForm>
    </Details>
  )
}

type FormProps = { visit: Visit; href: string; draft: TextDraft; errors: FieldErrors }

/** Comments on a passage: its words are copied from the draft, so that it works without a mouse or a script. */
export function CommentForm({ visit, href, draft, errors }: FormProps) {
  const text = (name: string) => ({ name, value: textOf(visit.typed, name), error: errors[name] })
  return (
    <section>
      <h2 class="govuk-heading-m">Comment on it</h2>
      <TwoThirds>
        <PostForm visit={visit} action={`${href}/drafts/${draft.number}`}>
          <Select
            label="On which answer?"
            items={[
              { value: '', text: 'Choose one' },
              ...draft.parts.map(({ key, heading }) => ({ value: key, text: heading })),
            ]}
            {...text('part')}
          />
          <Textarea
            label="On which words of it? (optional)"
            hint="Copy them from the draft. Left empty, the comment is on the whole answer."
            rows={2}
            {...text('passage')}
          />
          <Textarea label="Your comment" rows={4} {...text('words')} />
          <Button variant="secondary" preventDoubleClick>
            Add the comment
          </Button>
        </PostForm>
      </TwoThirds>
    </section>
  )
}
