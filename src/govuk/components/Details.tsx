import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type DetailsProps = {
  summary: ComponentChildren
  id?: string | undefined
  open?: boolean | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function Details({ summary, id, open, class: extra, children }: DetailsProps) {
  return (
    <details id={id} class={classNames('govuk-details', extra)} open={open === true}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
