import type { ActionRow } from '../../../spine/actions/index.ts'
import { printCost } from '../rules/import/cost-cell.ts'

/** The columns of a plan that is taken away: those that an import reads, in words that it knows, so that it can come back. */
export const planColumns = [
  { header: 'No.', width: 1 },
  { header: 'Action', width: 5 },
  { header: 'Lead', width: 2 },
  { header: 'When', width: 2 },
  { header: 'Key', width: 1 },
  { header: 'Evidence of completion', width: 3 },
  { header: 'Partner', width: 2 },
  { header: 'Status', width: 1 },
  { header: 'Reference', width: 1 },
] as const

/** What each item costs (D29). A Word table has them only where somebody has said something: its page is narrow. */
export const costColumns = [
  { header: 'Cost', width: 2 },
  { header: 'Funding', width: 2 },
  { header: 'Cost agreed by', width: 2 },
] as const

/** An item's cost as a row of them, in words that an import reads. */
export const costRow = ({ cost }: ActionRow): string[] => [printCost(cost), cost.funding, cost.agreedBy ?? '']

/** An item as a row of them. The date is in the words that were agreed; an item that has no number shows its reference. */
export function planRow(item: ActionRow): string[] {
  return [
    item.number || item.reference,
    item.words,
    leadWords(item),
    item.due.text,
    item.key ? 'Yes' : 'No',
    item.evidenceWanted,
    item.partner ?? '',
    item.status.word,
    item.reference,
  ]
}

/** Posts where a post leads, else people; deputies are not in a plan's table. "None" so that the row is no heading. */
function leadWords({ leads }: ActionRow): string {
  const named = leads.filter(({ capacity }) => capacity !== 'deputy')
  const words = named.map(({ postTitle, name }) => postTitle ?? name ?? '').filter((one) => one !== '')
  return [...new Set(words)].join('; ') || 'None'
}
