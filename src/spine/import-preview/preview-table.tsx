import type { ComponentChildren } from 'preact'
import { Table } from '../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../govuk/layout.tsx'
import { plural } from '../../kernel/text.ts'
import { countVerdicts, type Verdict } from './verdict.ts'

/** A cell of an upload: what it will be, what it was where that differs, and what is to be said about it. */
export type PreviewCell = {
  text: ComponentChildren
  /** What is there now, shown as "was …". */
  was?: string | undefined
  /** What stops the row. */
  problem?: string | undefined
  /** What to look at, without stopping anything. */
  note?: string | undefined
}

export type PreviewRow = {
  /** Where it stands in the file: "row 4". */
  place: string
  verdict: Verdict
  cells: readonly PreviewCell[]
}

const words: Record<Verdict, { text: string; tone: Tone }> = {
  new: { text: 'New', tone: 'green' },
  changed: { text: 'Changed', tone: 'blue' },
  same: { text: 'Same', tone: 'grey' },
  problem: { text: 'Problem', tone: 'red' },
}

/** "12 new, 3 changed, 20 same, 1 with a problem", before the table. */
export function PreviewCounts({ verdicts, noun }: { verdicts: readonly Verdict[]; noun: readonly [string, string] }) {
  const counts = countVerdicts(verdicts)
  const parts = [`${counts.new} new`, `${counts.changed} changed`, `${counts.same} same`]
  if (counts.problem > 0) parts.push(`${counts.problem} with a problem`)
  return (
    <p class="govuk-body">
      <strong>{plural(verdicts.length, noun[0], noun[1])} in the file:</strong> {parts.join(', ')}.
    </p>
  )
}

type Props = { id: string; caption: string; head: readonly string[]; rows: readonly PreviewRow[] }

/** The rows of an upload with a verdict each and messages at the cell they are about. The first column names the row. */
export function PreviewTable({ id, caption, head, rows }: Props) {
  const [first = '', ...rest] = head
  return (
    <ScrollRegion labelledBy={id}>
      <Table
        class="sl-preview"
        caption={caption}
        captionId={id}
        captionSize="m"
        firstCellIsHeader
        head={[first, 'What will happen', ...rest]}
        rows={rows.map(({ place, verdict, cells: [name, ...others] }) => [
          {
            content: (
              <>
                {name ? <CellWords cell={name} /> : null}
                <span class="sl-cell-note">{place}</span>
              </>
            ),
          },
          { content: <Tag tone={words[verdict].tone}>{words[verdict].text}</Tag> },
          ...others.map((cell) => ({ content: <CellWords cell={cell} /> })),
        ])}
      />
    </ScrollRegion>
  )
}

function CellWords({ cell }: { cell: PreviewCell }) {
  return (
    <>
      {cell.text}
      {cell.was === undefined ? null : <span class="sl-cell-note">was {cell.was || 'empty'}</span>}
      {cell.problem ? (
        <span class="sl-cell-problem">
          <span class="govuk-visually-hidden">Problem: </span>
          {cell.problem}
        </span>
      ) : null}
      {cell.note ? <span class="sl-cell-note">Please check: {cell.note}</span> : null}
    </>
  )
}
