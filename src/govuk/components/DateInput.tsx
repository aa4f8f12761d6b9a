import { ChoiceGroup, type ChoiceGroupProps } from './choice.tsx'
import { classNames } from './class-names.ts'
import { present } from './field.ts'
import { Input } from './Input.tsx'

export const DATE_PARTS = ['day', 'month', 'year'] as const
export type DatePart = (typeof DATE_PARTS)[number]

export type DateInputProps = ChoiceGroupProps & {
  /** What was typed, kept as typed: a wrong date is shown back unchanged. */
  value?: Partial<Record<DatePart, string | number | undefined>> | undefined
  /** Day, month and year unless fewer are asked for. */
  parts?: readonly DatePart[] | undefined
  /** The parts that are wrong; all of them when there is an error and none is named. */
  errorParts?: readonly DatePart[] | undefined
  /** Field names; `name-day`, `name-month`, `name-year` when left out. */
  names?: Partial<Record<DatePart, string>> | undefined
  /** Words above each part, when not Day, Month, Year. */
  partLabels?: Partial<Record<DatePart, string>> | undefined
  /** For a date of birth: `bday` parts. */
  autocomplete?: Partial<Record<DatePart, string>> | undefined
}

const WORDS = { day: 'Day', month: 'Month', year: 'Year' } as const

/** Three text boxes for a date. The control `x`'s parts are the fields `x-day`, `x-month`, `x-year`. */
export function DateInput(props: DateInputProps) {
  const id = props.id ?? props.name
  return (
    <ChoiceGroup id={id} group={props} role="group">
      <div class={classNames('govuk-date-input', props.class)} id={id}>
        {(props.parts ?? DATE_PARTS).map((part) => (
          <div class="govuk-date-input__item">
            <Input
              id={`${id}-${part}`}
              name={props.names?.[part] ?? `${props.name}-${part}`}
              label={props.partLabels?.[part] ?? WORDS[part]}
              calledApart={
                <>
                  {props.label}: {(props.partLabels?.[part] ?? WORDS[part]).toLowerCase()}
                </>
              }
              labelClass="govuk-date-input__label"
              value={props.value?.[part]}
              inputMode="numeric"
              autocomplete={props.autocomplete?.[part]}
              class={classNames('govuk-date-input__input', isWrong(part, props) && 'govuk-input--error')}
              width={part === 'year' ? 4 : 2}
            />
          </div>
        ))}
      </div>
    </ChoiceGroup>
  )
}

function isWrong(part: DatePart, { error, errorParts = [] }: DateInputProps): boolean {
  return errorParts.length > 0 ? errorParts.includes(part) : present(error)
}
