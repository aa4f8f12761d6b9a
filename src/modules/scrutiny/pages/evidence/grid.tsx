import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import { type GridRow, wants } from '../../rules/evidence/evidence-grid.ts'
import { elements } from '../../rules/evidence/evidence-words.ts'
import type { EvidenceRow, Weighing } from '../../store/list-evidence.ts'

type Props = {
  rows: readonly GridRow<EvidenceRow>[]
  weighed: ReadonlyMap<string, Weighing>
  href: string
  keeps: boolean
  /** Where a finding is added, for whoever may; null for the others. */
  finds: string | null
}

/** Questions down, the five elements across; then, question by question, what a finding still wants (SCR-13, SCR-14). */
export function EvidenceGrid({ rows, weighed, href, keeps, finds }: Props) {
  return (
    <>
      <WideTable
        caption="Evidence on each question, by element"
        captionHidden
        firstCellIsHeader
        head={['Question', ...elements.map(capitalised)]}
        rows={rows.map((row, at) => [
          { content: `${at + 1}. ${row.question}` },
          ...row.cells.map(({ entries }) => ({ content: <Seen entries={entries} /> })),
        ])}
      />
      <h3 class="govuk-heading-s">What a finding still needs</h3>
      {rows.map((row, at) => (
        <Wanting
          row={row}
          number={at + 1}
          weighed={weighed.get(row.question)}
          href={href}
          keeps={keeps}
          finds={finds}
        />
      ))}
    </>
  )
}

function Seen({ entries }: { entries: readonly EvidenceRow[] }) {
  if (entries.length === 0) return <span class="sl-muted">Nothing yet</span>
  return (
    <ul class="govuk-list govuk-!-font-size-16 govuk-!-margin-bottom-0">
      {entries.map(({ reference, title, strength }) => (
        <li>
          <a class="govuk-link sl-no-wrap" href={`/scrutiny/evidence/${reference}`} title={title}>
            {reference}
          </a>{' '}
          {strength}
        </li>
      ))}
    </ul>
  )
}

type WantingProps = {
  row: GridRow<EvidenceRow>
  number: number
  weighed: Weighing | undefined
  href: string
  keeps: boolean
  /** Where a finding is added, for whoever may. */
  finds: string | null
}

function Wanting({ row, number, weighed, href, keeps, finds }: WantingProps) {
  const wanting = wants(row, weighed?.at ?? null)
  return (
    <section>
      <h4 class="govuk-heading-s govuk-!-margin-bottom-1">
        {number}. {row.question}
      </h4>
      <p class="govuk-body">
        {wanting.length === 0 ? <strong>Enough for a finding.</strong> : wanting.join(' ')}
        {row.gaps.length > 0 && row.strongest !== null ? ` Not looked at: ${row.gaps.join(', ')}.` : ''}
      </p>
      {weighed ? (
        <p class="govuk-inset-text">
          Members ({weighed.by}): {weighed.words}
        </p>
      ) : null}
      {keeps && row.strongest !== null ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`${href}/questions/${number}`}>
            Say what members make of it<span class="govuk-visually-hidden">: {row.question}</span>
          </a>
        </p>
      ) : null}
      {finds && row.strongest !== null ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`${finds}?question=${number}`}>
            Begin a finding from it<span class="govuk-visually-hidden">: {row.question}</span>
          </a>
        </p>
      ) : null}
    </section>
  )
}
