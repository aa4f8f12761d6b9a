import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type InsetTextProps = { id?: string | undefined; class?: string | undefined; children?: ComponentChildren }

export function InsetText({ id, class: extra, children }: InsetTextProps) {
  return (
    <div id={id} class={classNames('govuk-inset-text', extra)}>
      {children}
    </div>
  )
}
