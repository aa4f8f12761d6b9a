import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../govuk/components/Button.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { formatDate } from '../../../kernel/text.ts'
import { textOf } from '../../../platform/http/form.ts'
import { may } from '../../access/index.ts'
import { PostForm, type Visit } from '../../web/index.ts'
import type { ActionInFull } from '../read-action.ts'
import type { SentBack } from './deed-forms.tsx'

type Props = { action: ActionInFull; visit: Visit; back: SentBack | null }

/** What was said of it, newest first, and the form to say how it is going. */
export function ProgressSection({ action, visit, back }: Props) {
  const open = action.state.state === 'open'
  const mayForm = open && may(visit.actor, 'say how an action is going', { lead: action.roles.includes('lead') })
  return (
    <section aria-labelledby="progress">
      <h2 class="govuk-heading-m" id="progress">
        How it is going
      </h2>
      {mayForm ? (
        <TwoThirds>
          <ProgressForm action={action} visit={visit} back={back} />
        </TwoThirds>
      ) : null}
      {action.progress.length === 0 ? (
        <p class="govuk-body">Nothing has been said of it yet.</p>
      ) : (
        <ol class="sl-timeline">
          {action.progress.map((said) => (
            <li class="sl-timeline__event">
              <p class="sl-timeline__what">
                <strong>{said.who}</strong> said “{said.confidence}”: {said.words}
              </p>
              <p class="sl-timeline__when">
                <time dateTime={said.on}>{formatDate(Temporal.PlainDate.from(said.on))}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function ProgressForm({ action, visit, back }: Props) {
  const typed = back?.typed ?? {}
  const error = (name: string) => back?.errors[name]
  return (
    <PostForm visit={visit} action={`/actions/${action.reference}/progress`}>
      <Textarea
        id={back ? 'words' : 'progress-words'}
        name="words"
        label="How is it going?"
        hint="A sentence or two: what has happened since you last said, and what is in the way."
        rows={3}
        value={textOf(typed, 'words')}
        error={error('words')}
      />
      <Radios
        name="confidence"
        label="Will it be done in time?"
        labelSize="s"
        small
        value={textOf(typed, 'confidence')}
        error={error('confidence')}
        items={[
          { value: 'on track', label: 'Yes, it is on track' },
          { value: 'at risk', label: 'It is at risk' },
          { value: 'late', label: 'No, it will be late' },
        ]}
      />
      <Button preventDoubleClick>Say how it is going</Button>
    </PostForm>
  )
}
