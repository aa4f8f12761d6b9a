import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Fieldset } from '../../../../govuk/components/Fieldset.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { ActionStatusTag, dueWords, leadWords } from '../../../../spine/actions/index.ts'
import type { AskedItem } from '../../use-cases/rounds/read-round.ts'
import { fieldsFor } from './typed-answers.ts'

type Props = { asked: AskedItem; typed: Typed; errors: FieldErrors }

/** One item of a round on the form: what it is, what was said of it, and what to say now. */
export function AnswerFields({ asked, typed, errors }: Props) {
  const { item, question } = asked
  const names = fieldsFor(item.reference)
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return (
    <div class="sl-answer">
      <Fieldset
        legend={`${item.number ? `${item.number} ` : ''}${item.words}`}
        legendSize="m"
        describedBy={`about-${item.reference}`}
      >
        <p class="govuk-body" id={`about-${item.reference}`}>
          {item.reference}. Due: {dueWords(item.due)}. Lead: {leadWords(item.leads)}.{' '}
          <ActionStatusTag word={item.status.word} />
        </p>
        {item.evidenceWanted ? <p class="govuk-hint">What will show that it is done: {item.evidenceWanted}</p> : null}
        <Said asked={asked} />
        <input type="hidden" name={names.seen} value={question.said?.id ?? ''} />
        <Textarea
          label={question.said ? 'What else has happened?' : 'What happened this month?'}
          hint={question.said ? 'Leave it empty to let what was said stand.' : undefined}
          rows={3}
          {...field(names.words)}
        />
        <Radios
          label="How does it stand?"
          inline
          small
          items={[
            { value: 'on track', label: 'On track' },
            { value: 'at risk', label: 'At risk' },
            { value: 'late', label: 'Late' },
          ]}
          {...field(names.confidence)}
        />
        <Checkboxes
          name={names.done}
          small
          values={textOf(typed, names.done) === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', label: 'It is done', hint: 'Somebody other than its lead then verifies it.' }]}
        />
        <Input
          label="What shows it? (if anything does)"
          hint="A sentence: which minutes, file or list."
          {...field(names.evidence)}
        />
      </Fieldset>
    </div>
  )
}

/** What was said of an item in this round, or else the last time. */
function Said({ asked: { item, question } }: Pick<Props, 'asked'>) {
  if (question.said) {
    return (
      <InsetText>
        <strong>{question.answeredBy ?? 'Somebody'}</strong> said in this round: “{question.said.words}” (
        {question.said.confidence}).
      </InsetText>
    )
  }
  if (!item.lastSaid) return <p class="govuk-hint">Nothing has been said of it before.</p>
  const { who, words, confidence } = item.lastSaid
  return (
    <p class="govuk-hint">
      Last time {who} said: “{words}” ({confidence}).
    </p>
  )
}
