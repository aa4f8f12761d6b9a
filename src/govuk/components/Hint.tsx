import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type HintProps = { id?: string | undefined; class?: string | undefined; children?: ComponentChildren }

export function Hint({ id, class: extra, children }: HintProps) {
  return (
    <div id={id} class={classNames('govuk-hint', extra)}>
      {children}
    </div>
  )
}
