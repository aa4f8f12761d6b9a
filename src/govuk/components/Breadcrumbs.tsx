import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type Breadcrumb = {
  text: ComponentChildren
  /** Left out for the page itself. */
  href?: string | undefined
}

export type BreadcrumbsProps = {
  items: readonly Breadcrumb[]
  label?: string | undefined
  /** Only the first and last on small screens. */
  collapseOnMobile?: boolean | undefined
  class?: string | undefined
}

export function Breadcrumbs({ items, label = 'Breadcrumb', collapseOnMobile, class: extra }: BreadcrumbsProps) {
  return (
    <nav
      class={classNames('govuk-breadcrumbs', extra, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
      aria-label={label}
    >
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ text, href }) =>
          href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {text}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
