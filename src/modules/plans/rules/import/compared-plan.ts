import type { AgreedDate } from '../../../../kernel/agreed-date.ts'
import type { ItemCost } from './cost-cell.ts'

/** Who leads, for comparing: `key` tells two apart ("person:…", "post:…", "new:marian holt"), `name` is for the screen. */
export type LeadMark = { key: string; name: string }

/** What a plan and a file of it both say of an item. In a file, an empty part says nothing. */
export type ItemWords = {
  number: string
  words: string
  leads: readonly LeadMark[]
  due: AgreedDate
  key: boolean
  evidenceWanted: string
  partner: { id: string; name: string } | null
  cost: ItemCost | null
}

/** An item as it stands in the plan. */
export type PresentItem = ItemWords & {
  id: string
  reference: string
  version: number
  streamId: string
  withdrawn: boolean
}
export type PresentStream = { id: string; reference: string; version: number; number: string; title: string }

/** An item of a file; `id` names it within the upload ("s0i3"). */
export type FileItem = ItemWords & { id: string }
export type FileStream<Item = FileItem> = { number: string; title: string; items: readonly Item[] }

export type FieldChange = {
  field: 'number' | 'words' | 'leads' | 'when' | 'key' | 'evidence' | 'partner' | 'cost' | 'stream'
  was: string
  now: string
}
export type ComparedItem = {
  item: FileItem
  present: PresentItem | null
  verdict: 'new' | 'changed' | 'same'
  changes: readonly FieldChange[]
}
export type ComparedStream = {
  stream: FileStream
  present: PresentStream | null
  /** The file calls it something else than the plan does. */
  retitled: boolean
  items: readonly ComparedItem[]
}
export type PlanComparison = {
  streams: readonly ComparedStream[]
  /** In the plan, not withdrawn, and not in the file. */
  missing: readonly PresentItem[]
}
