import type { Temporal } from 'temporal-polyfill'
import { Table } from '../../../govuk/components/Table.tsx'
import { NoWrap, ScrollRegion } from '../../../govuk/layout.tsx'
import { type ActionRow, ActionStatusTag, Due, dueWords, leadWords } from '../../../spine/actions/index.ts'

type Props = { rows: readonly ActionRow[]; caption: string; id: string; today: Temporal.PlainDate }

/** Items of one stream. */
export function ItemTable({ rows, caption, id, today }: Props) {
  if (rows.length === 0) return <p class="govuk-body sl-muted">No items that you may see.</p>
  return (
    <ScrollRegion labelledBy={id}>
      <Table
        class="sl-list"
        caption={caption}
        captionHidden
        captionId={id}
        firstCellIsHeader
        head={['Item', 'Reference', 'Lead', 'Due', 'Status']}
        rows={rows.map((row) => [
          { content: <a href={`/actions/${row.reference}`}>{nameOf(row)}</a> },
          { content: row.reference, class: 'sl-no-wrap' },
          leadWords(row.leads),
          { content: <Due due={row.due} late={row.state === 'open'} today={today} /> },
          {
            content: (
              <>
                <ActionStatusTag word={row.status.word} />
                {row.key ? ' Key' : ''}
              </>
            ),
          },
        ])}
      />
    </ScrollRegion>
  )
}

/** An item as lists name it: its number, then its words. */
export const nameOf = ({ number, title }: Pick<ActionRow, 'number' | 'title'>) =>
  number === '' ? title : `${number} ${title}`

/** What is to come first in a stream, and when. */
export function NextMilestone({ row }: { row: ActionRow | null }) {
  if (!row) return <span class="sl-muted">None dated</span>
  return (
    <>
      <a href={`/actions/${row.reference}`}>{nameOf(row)}</a>, <NoWrap>{dueWords(row.due)}</NoWrap>
    </>
  )
}
