import { classNames } from './class-names.ts'
import { FormGroupBox, HintAndError } from './FormGroup.tsx'
import { describedByIds, type FieldProps } from './field.ts'
import { BareInput, type InputWidth } from './Input.tsx'
import { Label } from './Label.tsx'

export type PasswordInputProps = FieldProps & {
  autocomplete?: 'current-password' | 'new-password' | undefined
  width?: InputWidth | undefined
  disabled?: boolean | undefined
  /** Never the stored password: only what was typed into this form a moment ago, if anything. */
  value?: string | undefined
}

export function PasswordInput(props: PasswordInputProps) {
  const id = props.id ?? props.name
  return (
    <FormGroupBox
      error={props.error}
      class={classNames('govuk-password-input', props.groupClass)}
      settings={{ 'data-module': 'govuk-password-input' }}
    >
      <Label for={id} size={props.labelSize} isPageHeading={props.labelIsPageHeading} class={props.labelClass}>
        {props.label}
      </Label>
      <HintAndError id={id} hint={props.hint} error={props.error} />
      <div class="govuk-input__wrapper govuk-password-input__wrapper">
        <BareInput
          {...props}
          id={id}
          type="password"
          describedBy={describedByIds(id, props)}
          class={classNames('govuk-password-input__input govuk-js-password-input-input', props.class)}
          autocomplete={props.autocomplete ?? 'current-password'}
          autocapitalize="none"
          spellcheck={false}
        />
        <button
          type="button"
          class="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
          data-module="govuk-button"
          aria-controls={id}
          aria-label="Show password"
          hidden
        >
          Show
        </button>
      </div>
    </FormGroupBox>
  )
}
