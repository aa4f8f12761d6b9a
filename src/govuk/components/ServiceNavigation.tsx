import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type NavigationItem = {
  text: ComponentChildren
  href?: string | undefined
  /** This very page. */
  current?: boolean | undefined
  /** A page of this section. */
  active?: boolean | undefined
}

export type ServiceNavigationProps = {
  items?: readonly NavigationItem[] | undefined
  serviceName?: string | undefined
  serviceUrl?: string | undefined
  /** Spoken name of the section that holds the service name. */
  sectionLabel?: string | undefined
  /** Spoken name of the list of links; the menu button's words when left out. */
  label?: string | undefined
  menuText?: string | undefined
  menuLabel?: string | undefined
  /** Behind a menu button on small screens (with JavaScript); when there is more than one item unless told. */
  collapses?: boolean | undefined
  id?: string | undefined
  navigationClass?: string | undefined
  class?: string | undefined
}

export function ServiceNavigation(props: ServiceNavigationProps) {
  const items = props.items ?? []
  const look = classNames('govuk-service-navigation', props.class)
  const inner = (
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        {props.serviceName ? <ServiceName name={props.serviceName} url={props.serviceUrl} /> : null}
        {items.length > 0 ? <Links {...props} items={items} /> : null}
      </div>
    </div>
  )
  return props.serviceName ? (
    <section
      aria-label={props.sectionLabel ?? 'Service information'}
      class={look}
      data-module="govuk-service-navigation"
    >
      {inner}
    </section>
  ) : (
    <div class={look} data-module="govuk-service-navigation">
      {inner}
    </div>
  )
}

function ServiceName({ name, url }: { name: string; url: string | undefined }) {
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  )
}

function Links(props: ServiceNavigationProps & { items: readonly NavigationItem[] }) {
  const { items, menuText = 'Menu', menuLabel, id = 'navigation' } = props
  return (
    <nav
      aria-label={props.label ?? menuText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClass)}
    >
      {(props.collapses ?? items.length > 1) ? (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: `hidden` takes it out of focus; the browser script removes both
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={menuLabel === menuText ? undefined : menuLabel}
          hidden
          aria-hidden="true"
        >
          {menuText}
        </button>
      ) : null}
      <ul class="govuk-service-navigation__list" id={id}>
        {items.map((item) => (
          <li
            class={classNames('govuk-service-navigation__item', here(item) && 'govuk-service-navigation__item--active')}
          >
            {item.href ? (
              <a class="govuk-service-navigation__link" href={item.href} aria-current={here(item)}>
                {words(item)}
              </a>
            ) : (
              <span class="govuk-service-navigation__text" aria-current={here(item)}>
                {words(item)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function here(item: NavigationItem): 'page' | 'true' | undefined {
  if (item.current) return 'page'
  return item.active ? 'true' : undefined
}

/** Strong, so that the current place is marked even where colours are overridden. */
function words(item: NavigationItem) {
  return here(item) ? <strong class="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text
}
