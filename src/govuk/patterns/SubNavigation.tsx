import type { NavigationItem } from '../components/ServiceNavigation.tsx'

export type SubNavigationProps = {
  /** Spoken name, such as "Work plan". */
  label: string
  /** Every item has an address of its own. */
  items: readonly (NavigationItem & { href: string })[]
}

/** Second level: links to pages, never tabs, so that print and search see all of it. */
export function SubNavigation({ label, items }: SubNavigationProps) {
  return (
    <nav class="sl-sub-navigation" aria-label={label}>
      <ul class="sl-sub-navigation__list">
        {items.map((item) => (
          <li class="sl-sub-navigation__item">
            <a class="sl-sub-navigation__link" href={item.href} aria-current={currency(item)}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currency(item: NavigationItem): 'page' | 'true' | undefined {
  if (item.current) return 'page'
  return item.active ? 'true' : undefined
}
