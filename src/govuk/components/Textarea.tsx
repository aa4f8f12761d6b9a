import { useShownText } from '../form-values.ts'
import { classNames } from './class-names.ts'
import { FormGroup } from './FormGroup.tsx'
import { describedByIds, type FieldProps, present } from './field.ts'

export type TextareaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  spellcheck?: boolean | undefined
  autocomplete?: string | undefined
  disabled?: boolean | undefined
}

export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name
  return (
    <FormGroup id={id} field={props}>
      <BareTextarea {...props} id={id} describedBy={describedByIds(id, props)} />
    </FormGroup>
  )
}

/** The control alone, for components that build on it. */
export function BareTextarea(props: TextareaProps & { id: string }) {
  const value = useShownText(props.name, props.label, props.value)
  return (
    <textarea
      class={classNames('govuk-textarea', present(props.error) && 'govuk-textarea--error', props.class)}
      id={props.id}
      name={props.name}
      rows={props.rows ?? 5}
      spellcheck={props.spellcheck}
      disabled={props.disabled === true}
      aria-describedby={props.describedBy}
      autocomplete={props.autocomplete}
    >
      {keepFirstNewline(value === undefined ? undefined : String(value))}
    </textarea>
  )
}

/** HTML drops a newline that directly follows `<textarea>`; doubling it keeps what the person typed. */
function keepFirstNewline(value: string | undefined): string | undefined {
  return value?.startsWith('\n') ? `\n${value}` : value
}
