import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { Framework } from '../framework.ts'
import { moreRows, partWords } from './framework-form.ts'

type Props = { framework: Framework; typed: Typed; errors: FieldErrors }

/** What an administrator may say of a framework. Rows left empty are no part of it. */
export function FrameworkFields({ framework, typed, errors }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const rows = (length: number) => Array.from({ length }, (_, at) => at)
  return (
    <>
      <Input label="Name" {...text('name')} />
      <Input label="Short name" width={30} {...text('shortName')} />
      <Input
        label="First day of fieldwork from which it applies"
        hint="For example, 1 April 2026. Empty: from the beginning."
        width={20}
        {...text('validFrom')}
      />
      <Input label="Last such day" hint="Empty: until further notice." width={20} {...text('validTo')} />
      <Radios
        label="Is it a draft?"
        inline
        items={[
          { value: 'yes', label: 'Yes, no inspection is put under it' },
          { value: 'no', label: 'No, it is in force' },
        ]}
        {...text('draft')}
      />
      <Textarea label="What is judged" rows={4} {...text('judged')} />
      <Textarea label="What inspectors look at" hint="One to a line." rows={5} {...text('lookedAt')} />
      <Textarea label="Who is affected" hint="One to a line." rows={4} {...text('affects')} />
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Judgements, as reports print them</legend>
        {rows(framework.judgements.length + moreRows).map((at) => (
          <>
            <Input label={`Judgement ${at + 1}`} {...text(`judgement-${at}`)} />
            <Select
              label={`What judgement ${at + 1} is about`}
              items={Object.entries(partWords).map(([value, words]) => ({ value, text: words }))}
              {...text(`judgement-part-${at}`)}
            />
          </>
        ))}
      </fieldset>
      {framework.events.some(({ graded }) => graded) ? (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">What inspectors ask for</legend>
          {rows(framework.requests.length + moreRows).map((at) => (
            <>
              <Input label={`Request ${at + 1}`} {...text(`request-${at}`)} />
              <Input
                label={`Days after the call, for request ${at + 1}`}
                width={3}
                inputMode="numeric"
                {...text(`request-days-${at}`)}
              />
            </>
          ))}
        </fieldset>
      ) : null}
      <Input
        label="Working days to comment on a draft report"
        hint="Empty: not said."
        width={3}
        inputMode="numeric"
        {...text('accuracy')}
      />
      <Button preventDoubleClick>Save as the council’s own</Button>
    </>
  )
}
