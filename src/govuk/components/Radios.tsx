import { useShownChoices } from '../form-values.ts'
import { Choice, ChoiceGroup, type ChoiceGroupProps, type ChoiceItem, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-names.ts'

export type RadiosProps = ChoiceGroupProps & {
  items: readonly (ChoiceItem | Divider)[]
  value?: string | undefined
  /** Side by side: only for two short choices. */
  inline?: boolean | undefined
}

export function Radios(props: RadiosProps) {
  const id = props.id ?? props.name
  const choices = props.items.flatMap((item) => ('divider' in item ? [] : [item]))
  const own = choices.filter((item) => item.checked ?? (props.value !== undefined && item.value === props.value))
  const values = useShownChoices({
    name: props.name,
    label: props.label,
    values: own.map(({ value }) => value),
    choices,
  })
  return (
    <ChoiceGroup id={id} group={props}>
      <div
        class={classNames(
          'govuk-radios',
          props.inline && 'govuk-radios--inline',
          props.small && 'govuk-radios--small',
          props.class,
        )}
        data-module="govuk-radios"
      >
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class="govuk-radios__divider">{item.divider}</div>
          ) : (
            <Choice
              kind="radios"
              id={choiceId(id, item, index)}
              name={props.name}
              item={item}
              checked={values.includes(item.value)}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  )
}
