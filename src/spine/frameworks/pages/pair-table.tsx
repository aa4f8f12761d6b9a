import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import type { StatementPair } from '../rules/statements.ts'

type Props = { id: string; heads: readonly string[]; pairs: readonly StatementPair[]; same: string }

/** Frameworks side by side. What only one of them has says so on the other side, not by an empty cell. */
export function PairTable({ id, heads, pairs, same }: Props) {
  if (pairs.length === 0) return <p class="govuk-body">{same}</p>
  return (
    <ScrollRegion labelledBy={id}>
      <Table
        caption="Side by side"
        captionId={id}
        captionHidden
        firstCellIsHeader
        head={['What', 'Part', ...heads, 'Same?']}
        rows={pairs.map((pair) => [
          pair.name,
          pair.part,
          ...pair.words.map((words) => words ?? 'Not there'),
          pair.same ? 'Same' : 'Different',
        ])}
      />
    </ScrollRegion>
  )
}
