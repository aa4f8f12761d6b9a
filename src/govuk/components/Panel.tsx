import type { ComponentChildren } from 'preact'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { present } from './field.ts'

export type PanelAction = {
  text: string
  href?: string | undefined
  /** A link to elsewhere looks like a button only with this. */
  type?: 'button' | 'submit' | undefined
}

export type PanelProps = {
  title: ComponentChildren
  headingLevel?: 1 | 2 | 3 | undefined
  /** Asks the reader to stop and think, with actions; otherwise it confirms what was done. */
  interruption?: boolean | undefined
  actions?: readonly PanelAction[] | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function Panel({ title, headingLevel = 1, interruption, actions, class: extra, children }: PanelProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div
      class={classNames('govuk-panel', interruption ? 'govuk-panel--interruption' : 'govuk-panel--confirmation', extra)}
    >
      <Heading class="govuk-panel__title">{title}</Heading>
      {present(children) ? <div class="govuk-panel__body">{children}</div> : null}
      {interruption && actions ? (
        <div class="govuk-panel__actions">
          {actions.length > 0 ? <div class="govuk-button-group">{actions.map(panelAction)}</div> : null}
        </div>
      ) : null}
    </div>
  )
}

function panelAction({ text, href, type }: PanelAction) {
  return href === undefined || type === 'button' ? (
    <Button type={type ?? 'button'} variant="inverse" href={href}>
      {text}
    </Button>
  ) : (
    <a class="govuk-link govuk-link--inverse" href={href}>
      {text}
    </a>
  )
}
