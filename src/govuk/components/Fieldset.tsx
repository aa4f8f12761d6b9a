import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { present } from './field.ts'
import type { TextSize } from './text-size.ts'

export type FieldsetProps = {
  legend?: ComponentChildren
  legendSize?: TextSize | undefined
  legendIsPageHeading?: boolean | undefined
  legendClass?: string | undefined
  describedBy?: string | undefined
  role?: 'group' | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset class={classNames('govuk-fieldset', props.class)} role={props.role} aria-describedby={props.describedBy}>
      {present(props.legend) ? (
        <legend
          class={classNames(
            'govuk-fieldset__legend',
            props.legendSize && `govuk-fieldset__legend--${props.legendSize}`,
            props.legendClass,
          )}
        >
          {props.legendIsPageHeading ? <h1 class="govuk-fieldset__heading">{props.legend}</h1> : props.legend}
        </legend>
      ) : null}
      {props.children}
    </fieldset>
  )
}
