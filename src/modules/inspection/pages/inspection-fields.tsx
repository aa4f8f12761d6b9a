import type { ComponentChildren } from 'preact'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { areaLists, listWords } from '../rules/areas/area.ts'
import type { InspectionKind } from '../use-cases/inspection-kinds.ts'

type Props = {
  typed: Typed
  errors: FieldErrors
  kinds: readonly InspectionKind[]
  /** What stands above a field, such as the questions about it. */
  above?: (field: string) => ComponentChildren
  kindWhy?: string | undefined
}

/** What recording, confirming and changing an inspection ask alike. */
export function InspectionFields({ typed, errors, kinds, above = () => null, kindWhy }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return (
    <>
      <Select
        label="What kind of inspection was it?"
        hint={kindWhy}
        items={[{ value: '', text: 'Choose' }, ...kinds.map(({ value, name }) => ({ value, text: name }))]}
        {...text('kind')}
      />
      {above('authority')}
      <Input label="Whose services were inspected?" {...text('authority')} />
      {above('periods')}
      <Textarea
        label="Days of fieldwork"
        hint="First and last day, such as 8 May 2023 to 19 May 2023. A second period goes on a line of its own. The framework follows from the first day."
        rows={2}
        {...text('periods')}
      />
      {above('published')}
      <Input
        label="Day of publication"
        hint="Empty while it is not known. Until that day only the director and programme managers see this."
        width={20}
        {...text('published')}
      />
      <Input
        label="Day on which the council received the final report"
        hint="Duties are counted from it. Empty while it is not known."
        width={20}
        {...text('received')}
      />
      {above('leads')}
      <Textarea label="Lead inspectors" hint="One to a line." rows={2} {...text('leads')} />
      {above('judgements')}
      <Textarea
        label="Judgements"
        hint="As printed, one to a line, with a colon before the grade: “Overall effectiveness: Good”. Empty for a letter without grades."
        rows={6}
        {...text('judgements')}
      />
      <Textarea
        label="What the report says of inspections before it"
        hint="One sentence to a line."
        rows={2}
        {...text('previous')}
      />
    </>
  )
}

/** The lists of a report, to type or to paste. */
export function ListFields({ typed, errors, more }: { typed: Typed; errors: FieldErrors; more: boolean }) {
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {more ? 'More that the report asks for and was not read' : 'What the report asks for'}
      </legend>
      {areaLists.map((list) => (
        <Textarea
          name={list}
          label={listWords[list].many}
          hint={
            list === 'priority'
              ? 'In the report’s own words, one to a line, with its number where it has one. Begin a point of an item with a dash. They cannot be changed afterwards.'
              : undefined
          }
          rows={list === 'improvement' && !more ? 8 : 2}
          value={textOf(typed, list)}
          error={errors[list]}
        />
      ))}
    </fieldset>
  )
}
