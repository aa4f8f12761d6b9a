import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { present } from './field.ts'

export type NotificationBannerProps = {
  type?: 'success' | undefined
  title?: ComponentChildren
  titleId?: string | undefined
  titleHeadingLevel?: 1 | 2 | 3 | 4 | undefined
  role?: 'region' | 'alert' | undefined
  disableAutoFocus?: boolean | undefined
  class?: string | undefined
  /** One sentence, in large type. */
  heading?: ComponentChildren
  children?: ComponentChildren
}

export function NotificationBanner(props: NotificationBannerProps) {
  const success = props.type === 'success'
  const titleId = props.titleId ?? 'govuk-notification-banner-title'
  const Heading = `h${props.titleHeadingLevel ?? 2}` as const
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is set below, to region or alert
    <div
      class={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success', props.class)}
      role={props.role ?? (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus === undefined ? undefined : String(props.disableAutoFocus)}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (success ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {present(props.heading) ? <p class="govuk-notification-banner__heading">{props.heading}</p> : null}
        {props.children}
      </div>
    </div>
  )
}
