import { Temporal } from 'temporal-polyfill'
import { Table } from '../../../../govuk/components/Table.tsx'
import { formatDate, plural } from '../../../../kernel/text.ts'
import type { NamedLead } from '../../use-cases/import-names.ts'
import type { ImportPreview } from '../../use-cases/import-preview.ts'

/** Who is named in the file, how often, and whom that means. */
export function NamesTable({ preview }: { preview: ImportPreview }) {
  const items = preview.upload.streams.flatMap(({ items: own }) => own)
  const rows = [...preview.names].map(([name, lead]) => [
    name,
    says(lead),
    String(items.filter(({ leads }) => leads.includes(name)).length),
  ])
  if (rows.length === 0) return null
  return (
    <Table
      caption="People named in the file"
      captionSize="m"
      firstCellIsHeader
      head={['Name in the file', 'Who that is', 'Items']}
      rows={rows}
    />
  )
}

function says(lead: NamedLead): string {
  if (lead.kind === 'new') return 'New contact: on the register, unable to sign in'
  if (lead.kind === 'near') {
    if (lead.mark === null) return 'To be chosen above'
    return lead.mark.key.startsWith('new:') ? 'New contact, as chosen' : `Taken as ${lead.mark.name}`
  }
  const left = lead.leftOn ? `, who left on ${formatDate(Temporal.PlainDate.from(lead.leftOn))}` : ''
  const others = lead.namesakes > 0 ? `; ${plural(lead.namesakes, 'other')} of the same name` : ''
  return `Found: ${lead.mark.name}${lead.what === 'post' ? ' (a post)' : ''}${left}${others}`
}
