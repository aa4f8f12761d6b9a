import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type PaginationLink = {
  href: string
  /** "Previous page" or "Next page" when left out. */
  text?: ComponentChildren
  /** Says what is there; only where there are no page numbers. */
  labelText?: string | undefined
}

export type PaginationItem =
  | { number: number | string; href: string; current?: boolean | undefined; hiddenText?: string | undefined }
  | { ellipsis: true }

export type PaginationProps = {
  previous?: PaginationLink | undefined
  next?: PaginationLink | undefined
  items?: readonly PaginationItem[] | undefined
  label?: string | undefined
  class?: string | undefined
}

export function Pagination({ previous, next, items, label = 'Pagination', class: extra }: PaginationProps) {
  const block = items === undefined && (previous !== undefined || next !== undefined)
  return (
    <nav class={classNames('govuk-pagination', block && 'govuk-pagination--block', extra)} aria-label={label}>
      {previous ? <ArrowLink link={previous} kind="prev" block={block} /> : null}
      {items ? (
        <ul class="govuk-pagination__list">
          {items.map((item) => (
            <PageItem item={item} />
          ))}
        </ul>
      ) : null}
      {next ? <ArrowLink link={next} kind="next" block={block} /> : null}
    </nav>
  )
}

function PageItem({ item }: { item: PaginationItem }) {
  if ('ellipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.hiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  )
}

function ArrowLink({ link, kind, block }: { link: PaginationLink; kind: 'prev' | 'next'; block: boolean }) {
  const words = link.text ?? (
    <>
      {kind === 'prev' ? 'Previous' : 'Next'}
      <span class="govuk-visually-hidden"> page</span>
    </>
  )
  const arrowFirst = block || kind === 'prev'
  return (
    <div class={`govuk-pagination__${kind}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={kind}>
        {arrowFirst ? <Arrow kind={kind} /> : null}
        <span
          class={classNames(
            'govuk-pagination__link-title',
            block && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          {words}
        </span>
        {link.labelText && block ? (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        ) : null}
        {arrowFirst ? null : <Arrow kind={kind} />}
      </a>
    </div>
  )
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const

function Arrow({ kind }: { kind: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[kind]} />
    </svg>
  )
}
