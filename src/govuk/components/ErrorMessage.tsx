import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type ErrorMessageProps = {
  id?: string | undefined
  /** Spoken before the message; an empty string leaves it out. */
  hiddenText?: string | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function ErrorMessage({ id, hiddenText = 'Error', class: extra, children }: ErrorMessageProps) {
  return (
    <p id={id} class={classNames('govuk-error-message', extra)}>
      {hiddenText === '' ? null : (
        <>
          <span class="govuk-visually-hidden">{`${hiddenText}:`}</span>{' '}
        </>
      )}
      {children}
    </p>
  )
}
