import { useContext } from 'preact/hooks'
import { FormValues } from '../form-values.ts'
import { Choice, ChoiceGroup, type ChoiceGroupProps, type ChoiceItem, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-names.ts'
import { describedByIds, present } from './field.ts'

export type CheckboxItem = ChoiceItem & {
  /** Where each box is a field of its own. */
  name?: string | undefined
  /** "None of these": choosing it clears the others (with JavaScript). */
  exclusive?: boolean | undefined
}

export type CheckboxesProps = ChoiceGroupProps & {
  items: readonly (CheckboxItem | Divider)[]
  values?: readonly string[] | undefined
}

export function Checkboxes(props: CheckboxesProps) {
  const id = props.id ?? props.name
  // Without a legend there is nothing else to carry the group's description, so each box does.
  const describedBy = present(props.label) ? undefined : describedByIds(id, props)
  const shown = useShownTicks(props)
  return (
    <ChoiceGroup id={id} group={props}>
      <div
        class={classNames('govuk-checkboxes', props.small && 'govuk-checkboxes--small', props.class)}
        data-module="govuk-checkboxes"
      >
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class="govuk-checkboxes__divider">{item.divider}</div>
          ) : (
            <Choice
              kind="checkboxes"
              id={choiceId(id, item, index)}
              name={item.name ?? props.name}
              item={item}
              checked={shown.get(item.name ?? props.name)?.includes(item.value) ?? false}
              describedBy={describedBy}
              behaviour={item.exclusive ? 'exclusive' : undefined}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  )
}

/** The ticks of each field in the group: most groups are one field, some have a field for each box. */
function useShownTicks({ name, label, items, values = [] }: CheckboxesProps): Map<string, readonly string[]> {
  const boxes = items.flatMap((item) => ('divider' in item ? [] : [item]))
  const names = [...new Set(boxes.map((item) => item.name ?? name))]
  const desk = useContext(FormValues)
  return new Map(
    names.map((field) => {
      const choices = boxes.filter((item) => (item.name ?? name) === field)
      const own = choices.filter((item) => item.checked ?? values.includes(item.value)).map(({ value }) => value)
      // A single box says by itself what it is.
      const called = choices.length === 1 ? choices[0]?.label : label
      return [field, desk.show({ name: field, label: called, values: own, choices, absentIsEmpty: true })]
    }),
  )
}
