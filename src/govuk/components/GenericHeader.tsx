import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type GenericHeaderProps = {
  url?: string | undefined
  class?: string | undefined
  containerClass?: string | undefined
  /** The organisation's name or logo, inside the link to the home page. */
  children?: ComponentChildren
  /** Stands beside the name: account links. */
  aside?: ComponentChildren
}

export function GenericHeader(props: GenericHeaderProps) {
  return (
    <div class={classNames('govuk-generic-header', props.class)}>
      <div class={classNames('govuk-generic-header__container', props.containerClass ?? 'govuk-width-container')}>
        <div class="govuk-generic-header__logo">
          <a href={props.url ?? '/'} class="govuk-generic-header__homepage-link">
            {props.children}
          </a>
        </div>
        {props.aside}
      </div>
    </div>
  )
}
