import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { listOf, type Typed, textOf } from '../../../../platform/http/form.ts'
import {
  elements,
  readings,
  readingWords,
  sourceKinds,
  strengths,
  strengthWords,
} from '../../rules/evidence/evidence-words.ts'

type Props = { typed: Typed; wrong: FieldErrors; questions: readonly string[]; existing: boolean }

/** What is asked about an entry of the evidence log. */
export function EntryFields({ typed, wrong, questions, existing }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  const plain = (value: string) => ({ value, label: capitalised(value) })
  return (
    <>
      <Input label="What it is called" hint="Short, as members would say it" {...text('title')} />
      <Textarea
        label="What it shows"
        hint="In plain words. Name no child and no member of staff: what a report draws on may be published."
        rows={6}
        {...text('summary')}
      />
      {questions.length > 0 ? (
        <Checkboxes
          label="Which questions of the review does it bear on?"
          labelSize="s"
          name="questions"
          values={listOf(typed, 'questions')}
          error={wrong['questions']}
          items={questions.map((question) => ({ value: question, label: question }))}
        />
      ) : (
        <p class="govuk-inset-text">
          The scope asks no question yet. Once it does, say here which of them this bears on.
        </p>
      )}
      <Radios label="Which element is it?" labelSize="s" items={elements.map(plain)} {...text('element')} />
      <Radios
        label="What kind of source does it come from?"
        labelSize="s"
        hint="A finding needs two different kinds, or a reason why one is enough."
        items={sourceKinds.map(plain)}
        {...text('sourceKind')}
      />
      <Textarea
        label="Where it comes from"
        hint="The document and its page, the meeting, who carried out the visit: enough for somebody else to find it"
        rows={2}
        {...text('source')}
      />
      <Input
        label="The day it is from"
        hint="Like 14 March 2026. Leave it empty if nobody knows"
        width={20}
        {...text('dated')}
      />
      <Radios
        label="How far can members rely on it?"
        labelSize="s"
        items={strengths.map((value) => ({ value, label: capitalised(value), hint: strengthWords[value] }))}
        {...text('strength')}
      />
      <Textarea label="Why (optional)" rows={2} {...text('strengthBecause')} />
      <Radios
        label="What does it say to the questions?"
        labelSize="s"
        hint="Where one entry reassures and another worries, members are asked how they weigh the two."
        items={readings.map((value) => ({ value, label: readingWords[value] }))}
        {...text('reading')}
      />
      {existing ? (
        <Textarea
          label="Why members set it aside"
          hint="Only where it is not to be relied on. It stays in the log with this reason and counts for nothing."
          rows={2}
          {...text('setAsideBecause')}
        />
      ) : null}
      <Button preventDoubleClick>Save</Button>
    </>
  )
}
