import type { ComponentChildren } from 'preact'

export type EmptyStateProps = {
  /** What is not there: "No actions yet". */
  heading: string
  headingLevel?: 2 | 3 | undefined
  /** What to do next, with a link or a button. */
  children: ComponentChildren
}

export function EmptyState({ heading, headingLevel = 2, children }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div class="sl-empty">
      <Heading class="govuk-heading-s">{heading}</Heading>
      {children}
    </div>
  )
}
