import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type SkipLinkProps = {
  href?: string | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function SkipLink({ href = '#content', class: extra, children }: SkipLinkProps) {
  return (
    <a href={href} class={classNames('govuk-skip-link', extra)} data-module="govuk-skip-link">
      {children}
    </a>
  )
}
