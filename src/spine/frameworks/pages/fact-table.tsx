import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { slug } from '../../../kernel/text.ts'
import { dayOf } from '../../../kernel/when-words.ts'
import { may } from '../../access/index.ts'
import { FormToken, type Visit } from '../../web/index.ts'
import type { FrameworkPart } from '../rules/statements.ts'
import type { ConfirmedStatement } from '../use-cases/confirm-fact.ts'

type Props = { visit: Visit; code: string; part: FrameworkPart; statements: readonly ConfirmedStatement[] }

/** One part of a framework as facts, each with its rule's number and whether anybody has checked it. */
export function FactTable({ visit, code, part, statements }: Props) {
  if (statements.length === 0) return null
  const id = slug(part)
  const mayConfirm = may(visit.actor, 'confirm a framework')
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {part}
      </h2>
      <ScrollRegion labelledBy={`${id}-table`}>
        <Table
          caption={`${part}: what and how`}
          captionId={`${id}-table`}
          captionHidden
          firstCellIsHeader
          head={['What', 'How', 'Rule', 'Checked']}
          rows={statements.map((one) => [
            one.name,
            one.words,
            { content: one.rule, class: 'sl-no-wrap' },
            { content: <Checked visit={visit} code={code} statement={one} mayConfirm={mayConfirm} /> },
          ])}
        />
      </ScrollRegion>
    </section>
  )
}

type CheckedProps = { visit: Visit; code: string; statement: ConfirmedStatement; mayConfirm: boolean }

function Checked({ visit, code, statement, mayConfirm }: CheckedProps) {
  if (statement.confirmation) {
    return (
      <>
        Confirmed by {statement.confirmation.by}, {dayOf(statement.confirmation.at)}
      </>
    )
  }
  if (statement.confirmed) return <>As sourced</>
  return (
    <>
      <Tag tone="amber">Not confirmed against the current handbook</Tag>
      {mayConfirm ? (
        <form method="post" action={`/frameworks/${code}/confirm`} class="sl-post">
          <FormToken visit={visit} />
          <input type="hidden" name="fact" value={statement.key} />
          <button type="submit" class="sl-link-button">
            I have checked it<span class="govuk-visually-hidden">: {statement.name}</span>
          </button>
        </form>
      ) : null}
    </>
  )
}
