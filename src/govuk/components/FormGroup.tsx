import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { ErrorMessage } from './ErrorMessage.tsx'
import { type FieldProps, present } from './field.ts'
import { Hint } from './Hint.tsx'
import { Label } from './Label.tsx'

/** The group round one control: its label, hint and error, then the control itself. */
export function FormGroup({ id, field, children }: { id: string; field: FieldProps; children: ComponentChildren }) {
  return (
    <FormGroupBox error={field.error} class={field.groupClass}>
      <Label
        for={id}
        size={field.labelSize}
        isPageHeading={field.labelIsPageHeading}
        hidden={field.labelHidden}
        class={field.labelClass}
      >
        {field.label}
      </Label>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children}
    </FormGroupBox>
  )
}

type BoxProps = {
  error: ComponentChildren
  class?: string | undefined
  children: ComponentChildren
  /** `data-` settings that the browser script reads. */
  settings?: Record<`data-${string}`, string | number | undefined>
}

export function FormGroupBox({ error, class: extra, children, settings }: BoxProps) {
  return (
    <div class={classNames('govuk-form-group', present(error) && 'govuk-form-group--error', extra)} {...settings}>
      {children}
    </div>
  )
}

export function HintAndError({ id, hint, error }: { id: string; hint: ComponentChildren; error: ComponentChildren }) {
  return (
    <>
      {present(hint) ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {present(error) ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  )
}
