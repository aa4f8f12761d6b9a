import { slug } from '../../kernel/text.ts'
import { Table, type TableProps } from '../components/Table.tsx'
import { ScrollRegion } from '../layout.tsx'

type WideTableProps = Omit<TableProps, 'caption' | 'captionId'> & { caption: string }

/** A list that may be wider than a phone: it scrolls in itself and the page does not. Captions differ on one page. */
export function WideTable({ caption, class: extra = 'sl-list', ...table }: WideTableProps) {
  const id = `table-${slug(caption)}`
  return (
    <ScrollRegion labelledBy={id}>
      <Table {...table} class={extra} caption={caption} captionId={id} />
    </ScrollRegion>
  )
}
