import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { present } from './field.ts'

export type FieldError = {
  message: ComponentChildren
  /** Id of the control to land on: the control's name, for a date the name of its wrong part (`due-day`). */
  field?: string | undefined
}

export type ErrorSummaryProps = {
  errors: readonly FieldError[]
  title?: ComponentChildren
  class?: string | undefined
  /** Stops the browser script from moving focus here. */
  disableAutoFocus?: boolean | undefined
  /** A sentence between the title and the list. */
  children?: ComponentChildren
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { errors, title = 'There is a problem', disableAutoFocus, children } = props
  return (
    <div
      class={classNames('govuk-error-summary', props.class)}
      data-disable-auto-focus={disableAutoFocus === undefined ? undefined : String(disableAutoFocus)}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {present(children) ? <p>{children}</p> : null}
          {errors.length > 0 ? (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map(({ message, field }) => (
                <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  )
}
