import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type SummaryAction = {
  text: ComponentChildren
  href: string
  /** Says which row is meant: "Change" is shown, "Change due date" is spoken. */
  hiddenText?: string | undefined
  class?: string | undefined
}

export type SummaryRow = {
  key: ComponentChildren
  value: ComponentChildren
  actions?: readonly SummaryAction[] | undefined
  class?: string | undefined
}

export type SummaryCard = {
  title: ComponentChildren
  headingLevel?: 2 | 3 | 4 | undefined
  actions?: readonly SummaryAction[] | undefined
  class?: string | undefined
}

export type SummaryListProps = {
  rows: readonly SummaryRow[]
  card?: SummaryCard | undefined
  /** Without rules between the rows. */
  noBorder?: boolean | undefined
  class?: string | undefined
}

export function SummaryList({ rows, card, noBorder, class: extra }: SummaryListProps) {
  const anyActions = rows.some((row) => row.actions && row.actions.length > 0)
  const list = (
    <dl class={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border', extra)}>
      {rows.map((row) => (
        <div
          class={classNames(
            'govuk-summary-list__row',
            anyActions && !row.actions?.length && 'govuk-summary-list__row--no-actions',
            row.class,
          )}
        >
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.actions?.length ? <RowActions actions={row.actions} cardTitle={card?.title} /> : null}
        </div>
      ))}
    </dl>
  )
  return card ? <Card card={card}>{list}</Card> : list
}

function RowActions({ actions, cardTitle }: { actions: readonly SummaryAction[]; cardTitle: ComponentChildren }) {
  const links = actions.map((action) => <ActionLink action={action} cardTitle={cardTitle} />)
  return (
    <dd class="govuk-summary-list__actions">
      {links.length === 1 ? (
        links
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {links.map((link) => (
            <li class="govuk-summary-list__actions-list-item">{link}</li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function Card({ card, children }: { card: SummaryCard; children: ComponentChildren }) {
  const Heading = `h${card.headingLevel ?? 2}` as const
  const links = (card.actions ?? []).map((action) => <ActionLink action={action} cardTitle={card.title} />)
  return (
    <div class={classNames('govuk-summary-card', card.class)}>
      <div class="govuk-summary-card__title-wrapper">
        <Heading class="govuk-summary-card__title">{card.title}</Heading>
        {links.length === 1 ? <div class="govuk-summary-card__actions">{links}</div> : null}
        {links.length > 1 ? (
          <ul class="govuk-summary-card__actions">
            {links.map((link) => (
              <li class="govuk-summary-card__action">{link}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

function ActionLink({ action, cardTitle }: { action: SummaryAction; cardTitle: ComponentChildren }) {
  return (
    <a class={classNames('govuk-link', action.class)} href={action.href}>
      {action.text}
      {action.hiddenText || cardTitle ? (
        <span class="govuk-visually-hidden">
          {action.hiddenText ? ` ${action.hiddenText}` : null}
          {cardTitle ? <> ({cardTitle})</> : null}
        </span>
      ) : null}
    </a>
  )
}
