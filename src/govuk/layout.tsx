import type { ComponentChildren } from 'preact'

type Children = { children?: ComponentChildren }

/** Forms and reading text: two-thirds of the width. Lists take the full width and need no wrapper. */
export function TwoThirds({ children }: Children) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">{children}</div>
    </div>
  )
}

/** A table that may be wider than the screen: it scrolls inside, and can be reached and scrolled by keyboard. */
export function ScrollRegion({ labelledBy, children }: Children & { labelledBy: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling region is not a section of the page
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div class="sl-scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  )
}

/** Words for ears only. */
export function VisuallyHidden({ children }: Children) {
  return <span class="govuk-visually-hidden">{children}</span>
}

/** A date, time or reference that must not break across lines. */
export function NoWrap({ children }: Children) {
  return <span class="sl-no-wrap">{children}</span>
}
