import { Table } from '../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../govuk/layout.tsx'
import { EmptyState } from '../../govuk/patterns/EmptyState.tsx'
import { plural, slug } from '../../kernel/text.ts'
import { type CheckResult, type Severity, worstFirst } from './check-result.ts'

const shown: Readonly<Record<Severity, { word: string; tone: Tone }>> = {
  high: { word: 'Needs somebody today', tone: 'red' },
  medium: { word: 'This month', tone: 'amber' },
  low: { word: 'Worth knowing', tone: 'grey' },
}

/** What checks found, the worst first: under each check a table of what it is about, why, and the link that mends it. */
export function ChecksList({ results, allWell }: { results: readonly CheckResult[]; allWell: string }) {
  if (results.length === 0) {
    return (
      <EmptyState heading="Nothing to mend">
        <p class="govuk-body">{allWell}</p>
      </EmptyState>
    )
  }
  const byCheck = Map.groupBy(worstFirst(results), ({ check }) => check)
  return (
    <>
      {[...byCheck].map(([check, found]) => (
        <div>
          <h2 class="govuk-heading-m" id={`check-${slug(check)}`}>
            {check} <span class="sl-count">({found.length})</span>
          </h2>
          <ScrollRegion labelledBy={`check-${slug(check)}`}>
            <Table
              caption={`${check}: ${plural(found.length, 'finding')}`}
              captionHidden
              firstCellIsHeader
              head={['What', 'Reference', 'How much it matters', 'Why', 'Mend it']}
              rows={found.map(rowOf)}
            />
          </ScrollRegion>
        </div>
      ))}
    </>
  )
}

function rowOf({ about, severity, reason, mend }: CheckResult) {
  const { word, tone } = shown[severity]
  return [
    { content: <a href={about.href}>{about.title}</a> },
    { content: about.reference, class: 'sl-no-wrap' },
    { content: <Tag tone={tone}>{word}</Tag> },
    reason,
    {
      content:
        mend.href === null ? (
          mend.text
        ) : (
          <a href={mend.href}>
            {mend.text}
            <span class="govuk-visually-hidden"> of {about.reference}</span>
          </a>
        ),
    },
  ]
}
