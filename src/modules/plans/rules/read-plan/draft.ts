import type { PlanMessage } from './plan-reading.ts'

/** An item while its rows are gathered: cells as typed, so that torn cells can be put together before they are read. */
export interface DraftItem {
  row: number
  number: string
  text: string
  lead: string
  when: string
  key: string
  others: { heading: string; text: string }[]
  messages: PlanMessage[]
}

export interface DraftStream {
  number: string
  title: string
  items: DraftItem[]
  messages: PlanMessage[]
}

/** What the rows of one table gave. */
export interface DraftTable {
  streams: DraftStream[]
  messages: PlanMessage[]
}
