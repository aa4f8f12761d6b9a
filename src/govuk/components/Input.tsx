import { type ComponentChildren, h } from 'preact'
import { useShownText } from '../form-values.ts'
import { classNames } from './class-names.ts'
import { FormGroup } from './FormGroup.tsx'
import { describedByIds, type FieldProps, present } from './field.ts'

export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30

export type InputProps = FieldProps & {
  value?: string | number | undefined
  type?: 'text' | 'email' | 'tel' | 'number' | 'search' | 'url' | 'password' | 'date' | undefined
  /** In characters; full width of the form when left out. */
  width?: InputWidth | undefined
  prefix?: ComponentChildren
  suffix?: ComponentChildren
  /** Long codes and numbers are easier to check with space between the characters. */
  extraLetterSpacing?: boolean | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url' | undefined
  autocomplete?: string | undefined
  autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined
  pattern?: string | undefined
  spellcheck?: boolean | undefined
  disabled?: boolean | undefined
  /** Stands after the control inside its wrapper, such as a button. */
  after?: ComponentChildren
  wrapperClass?: string | undefined
  /** What the field is called where it stands apart from its group, as a part of a date does. */
  calledApart?: ComponentChildren
}

export function Input(props: InputProps) {
  const id = props.id ?? props.name
  const value = useShownText(props.name, props.calledApart ?? props.label, props.value)
  const wrapped = present(props.prefix) || present(props.suffix) || present(props.after)
  return (
    <FormGroup id={id} field={props}>
      {wrapped ? (
        <div class={classNames('govuk-input__wrapper', props.wrapperClass)}>
          {present(props.prefix) ? <Affix kind="prefix">{props.prefix}</Affix> : null}
          <BareInput {...props} value={value} id={id} describedBy={describedByIds(id, props)} />
          {present(props.suffix) ? <Affix kind="suffix">{props.suffix}</Affix> : null}
          {props.after}
        </div>
      ) : (
        <BareInput {...props} value={value} id={id} describedBy={describedByIds(id, props)} />
      )}
    </FormGroup>
  )
}

// Written with `h`: Preact types `<input>` as a union by type, which a type known only at run time cannot satisfy.
export function BareInput(props: InputProps & { id: string }) {
  return h('input', {
    class: classNames(
      'govuk-input',
      props.width && `govuk-input--width-${props.width}`,
      props.extraLetterSpacing && 'govuk-input--extra-letter-spacing',
      props.class,
      present(props.error) && 'govuk-input--error',
    ),
    id: props.id,
    name: props.name,
    type: props.type ?? 'text',
    spellcheck: props.spellcheck,
    value: props.value,
    disabled: props.disabled === true,
    'aria-describedby': props.describedBy,
    autocomplete: props.autocomplete,
    autocapitalize: props.autocapitalize,
    pattern: props.pattern,
    inputMode: props.inputMode,
  })
}

function Affix({ kind, children }: { kind: 'prefix' | 'suffix'; children: ComponentChildren }) {
  return (
    <div class={`govuk-input__${kind}`} aria-hidden="true">
      {children}
    </div>
  )
}
