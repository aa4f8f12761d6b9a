import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { present } from './field.ts'

export type BackLinkProps = { href?: string | undefined; class?: string | undefined; children?: ComponentChildren }

export function BackLink({ href = '#', class: extra, children }: BackLinkProps) {
  return (
    <a href={href} class={classNames('govuk-back-link', extra)}>
      {present(children) ? children : 'Back'}
    </a>
  )
}
