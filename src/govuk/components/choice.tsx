import type { ComponentChildren } from 'preact'
import { Fieldset } from './Fieldset.tsx'
import { FormGroupBox, HintAndError } from './FormGroup.tsx'
import { describedByIds, type FieldProps, present } from './field.ts'
import { Hint } from './Hint.tsx'
import { Label } from './Label.tsx'

export type ChoiceItem = {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** Shown only while the item is chosen; always shown without JavaScript. */
  conditional?: ComponentChildren
  id?: string | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
}

export type Divider = { divider: string }

/** A group of choices. Leave the label out only inside a `Fieldset` of your own, or for one checkbox that says it all. */
export type ChoiceGroupProps = Omit<FieldProps, 'label' | 'labelHidden'> & {
  label?: ComponentChildren
  small?: boolean | undefined
  fieldsetClass?: string | undefined
}

/** The fieldset with legend, hint and error that radios, checkboxes and date parts stand in. */
export function ChoiceGroup(props: {
  id: string
  group: ChoiceGroupProps
  role?: 'group' | undefined
  children: ComponentChildren
}) {
  const { id, group } = props
  const inner = (
    <>
      <HintAndError id={id} hint={group.hint} error={group.error} />
      {props.children}
    </>
  )
  return (
    <FormGroupBox error={group.error} class={group.groupClass}>
      {present(group.label) ? (
        <Fieldset
          legend={group.label}
          legendSize={group.labelSize}
          legendIsPageHeading={group.labelIsPageHeading}
          legendClass={group.labelClass}
          describedBy={describedByIds(id, group)}
          role={props.role}
          class={group.fieldsetClass}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroupBox>
  )
}

type ChoiceProps = {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  item: ChoiceItem
  checked: boolean
  describedBy?: string | undefined
  behaviour?: 'exclusive' | undefined
}

/** One radio or checkbox with its label, hint and what it reveals. */
export function Choice({ kind, id, name, item, checked, describedBy, behaviour }: ChoiceProps) {
  const hintId = `${id}-item-hint`
  const conditionalId = `conditional-${id}`
  const describing = [describedBy, present(item.hint) && hintId].filter(Boolean).join(' ') || undefined
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={checked}
          disabled={item.disabled === true}
          data-aria-controls={present(item.conditional) ? conditionalId : undefined}
          data-behaviour={behaviour}
          aria-describedby={describing}
        />
        <Label class={`govuk-${kind}__label`} for={id}>
          {item.label}
        </Label>
        {present(item.hint) ? (
          <Hint id={hintId} class={`govuk-${kind}__hint`}>
            {item.hint}
          </Hint>
        ) : null}
      </div>
      {present(item.conditional) ? (
        <div
          class={`govuk-${kind}__conditional${checked ? '' : ` govuk-${kind}__conditional--hidden`}`}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      ) : null}
    </>
  )
}

/** The first id is the group's own, so that the error summary lands on the first choice. */
export function choiceId(group: string, item: ChoiceItem, index: number): string {
  return item.id ?? (index === 0 ? group : `${group}-${index + 1}`)
}
