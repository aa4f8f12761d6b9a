import { useShownText } from '../form-values.ts'
import { classNames } from './class-names.ts'
import { FormGroup } from './FormGroup.tsx'
import { describedByIds, type FieldProps, present } from './field.ts'

export type SelectItem = {
  text: string | number
  /** The text itself when left out. */
  value?: string | number | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
}

export type SelectProps = FieldProps & {
  items: readonly SelectItem[]
  value?: string | number | undefined
  disabled?: boolean | undefined
}

export function Select(props: SelectProps) {
  const id = props.id ?? props.name
  const chosen = props.items.find((item) => isSelected(item, props.value))
  const own = chosen ? (chosen.value ?? chosen.text) : undefined
  const choices = props.items.map(({ value, text }) => ({ value: String(value ?? text), label: text }))
  const value = useShownText(props.name, props.label, own, choices)
  return (
    <FormGroup id={id} field={props}>
      <select
        class={classNames('govuk-select', props.class, present(props.error) && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled === true}
        aria-describedby={describedByIds(id, props)}
      >
        {props.items.map((item) => (
          <option
            value={item.value}
            selected={value !== undefined && String(item.value ?? item.text) === String(value)}
            disabled={item.disabled === true}
          >
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  )
}

function isSelected(item: SelectItem, value: string | number | undefined): boolean {
  if (item.selected !== undefined) return item.selected
  return value !== undefined && String(item.value ?? item.text) === String(value)
}
