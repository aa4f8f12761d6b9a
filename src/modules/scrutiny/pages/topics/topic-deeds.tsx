import { Button } from '../../../../govuk/components/Button.tsx'
import { Details } from '../../../../govuk/components/Details.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { WarningText } from '../../../../govuk/components/WarningText.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import { PostForm, useWaits, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { reasonKeys, reasonsForNo } from '../../rules/topics/topic-words.ts'
import type { TopicState } from '../../store/topic-kind.ts'
import { TopicFields } from './topic-form.tsx'

type Props = { visit: Visit; topic: StoredRecord<TopicState>; errors: FieldErrors }
const address = (topic: { reference: string }, deed: string) => `/scrutiny/topics/${topic.reference}/${deed}`

/** What came from outside: listed in words that name nobody, or set aside with a reason. */
export function ModerateForms({ visit, topic, errors }: Props) {
  const { title, state } = topic
  const typed = { title, why: state.why, evidence: state.evidence, ...visit.typed }
  return (
    <section>
      <h2 class="govuk-heading-m">Look at it</h2>
      <WarningText>
        If it tells of a child at risk, do not list it: flag it, and the safeguarding leads are told at once.
      </WarningText>
      <TwoThirds>
        <PostForm visit={visit} action={address(topic, 'list')}>
          <VersionField value={topic.version} />
          <p class="govuk-body">
            Nobody but scrutiny officers sees what came in, now or later. Members read what you list: take out whatever
            names or could show a person.
          </p>
          <TopicFields typed={typed} errors={errors} />
          <Button preventDoubleClick>List it in these words</Button>
        </PostForm>
        <Details summary="Set it aside" open={errors['reason'] !== undefined}>
          <PostForm visit={visit} action={address(topic, 'set-aside')}>
            <VersionField value={topic.version} />
            <Textarea
              name="reason"
              label="Why is it set aside?"
              rows={3}
              value={textOf(visit.typed, 'reason')}
              error={errors['reason']}
            />
            <Button variant="secondary" preventDoubleClick>
              Set it aside
            </Button>
          </PostForm>
        </Details>
      </TwoThirds>
    </section>
  )
}

/** Not taking a topic up, for one of the reasons and in words. */
export function DeclineForm({ visit, topic, errors }: Props) {
  const action = address(topic, 'decline')
  const open = useWaits(action) || errors['words'] !== undefined || errors['reason'] !== undefined
  return (
    <Details summary="Decide not to take it up" open={open}>
      <PostForm visit={visit} action={action}>
        <VersionField value={topic.version} />
        <Select
          name="reason"
          label="What is the reason?"
          items={[
            { value: '', text: 'Choose one' },
            ...reasonKeys.map((value) => ({ value, text: reasonsForNo[value] })),
          ]}
          value={textOf(visit.typed, 'reason')}
          error={errors['reason']}
        />
        <Textarea
          name="words"
          label="Say it in a sentence"
          hint="Whoever suggested it reads this."
          rows={3}
          value={textOf(visit.typed, 'words')}
          error={errors['words']}
        />
        <Button variant="secondary" preventDoubleClick>
          Do not take it up
        </Button>
      </PostForm>
    </Details>
  )
}

export function ListAgainForm({ visit, topic }: Props) {
  return (
    <PostForm visit={visit} action={address(topic, 'list-again')}>
      <VersionField value={topic.version} />
      <Button variant="secondary" preventDoubleClick>
        Put it back on the list
      </Button>
    </PostForm>
  )
}
