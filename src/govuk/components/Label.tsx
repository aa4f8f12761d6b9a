import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { present } from './field.ts'

import type { TextSize } from './text-size.ts'

export type LabelProps = {
  for?: string | undefined
  size?: TextSize | undefined
  isPageHeading?: boolean | undefined
  hidden?: boolean | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function Label({ for: control, size, isPageHeading, hidden, class: extra, children }: LabelProps) {
  if (!present(children)) return null
  const label = (
    <label
      class={classNames('govuk-label', size && `govuk-label--${size}`, hidden && 'govuk-visually-hidden', extra)}
      for={control}
    >
      {children}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
