import { classNames } from '../components/class-names.ts'
import type { NavigationItem } from '../components/ServiceNavigation.tsx'

type Item = NavigationItem & { href: string }

export type SubNavigationProps = {
  /** Spoken name, such as "Work plan". */
  label: string
  /** Every item has an address of its own. */
  items: readonly Item[]
  /** What the active item holds, where that is more than one page: a row of its own beneath. */
  within?: readonly Item[] | undefined
}

/** Second level: links to pages, never tabs, so that print and search see all of it. */
export function SubNavigation({ label, items, within = [] }: SubNavigationProps) {
  return (
    <nav class="sl-sub-navigation" aria-label={label}>
      <Row items={items} />
      {within.length > 0 ? <Row items={within} class="sl-sub-navigation__list--within" /> : null}
    </nav>
  )
}

function Row({ items, class: extra }: { items: readonly Item[]; class?: string }) {
  return (
    <ul class={classNames('sl-sub-navigation__list', extra)}>
      {items.map((item) => (
        <li class="sl-sub-navigation__item">
          <a class="sl-sub-navigation__link" href={item.href} aria-current={currency(item)}>
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  )
}

function currency(item: NavigationItem): 'page' | 'true' | undefined {
  if (item.current) return 'page'
  return item.active ? 'true' : undefined
}
