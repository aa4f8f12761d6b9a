import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type WarningTextProps = {
  /** What the exclamation mark says aloud. */
  iconText?: string | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function WarningText({ iconText = 'Warning', class: extra, children }: WarningTextProps) {
  return (
    <div class={classNames('govuk-warning-text', extra)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconText}</span> {children}
      </strong>
    </div>
  )
}
