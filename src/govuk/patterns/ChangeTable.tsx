import type { ComponentChildren } from 'preact'
import { present } from '../components/field.ts'
import { Table } from '../components/Table.tsx'

export type Change = { label: string; was: ComponentChildren; now: ComponentChildren }

export type ChangeTableProps = {
  changes: readonly Change[]
  /** Spoken name of the table. */
  caption?: string | undefined
}

/** What a change changed, field by field: was and now. */
export function ChangeTable({ changes, caption = 'What changed' }: ChangeTableProps) {
  return (
    <Table
      class="sl-changes"
      caption={caption}
      captionHidden
      head={['Field', 'Was', 'Now']}
      firstCellIsHeader
      rows={changes.map(({ label, was, now }) => [label, value(was), value(now)])}
    />
  )
}

const value = (content: ComponentChildren) => ({
  content: present(content) ? content : <span class="sl-muted">Nothing</span>,
})
