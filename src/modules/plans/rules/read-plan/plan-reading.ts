import type { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../../../kernel/agreed-date.ts'

/** What was read. Nothing is left out without a message, and nothing is put right without saying what was read. */
export interface PlanReading {
  streams: ReadStream[]
  /** Who leads which work stream, from a table of work streams when the paper has one. */
  workStreams: WorkStreamLead[]
  /** What belongs to no stream and no item. */
  messages: PlanMessage[]
}

export interface ReadStream {
  number: string
  title: string
  items: ReadItem[]
  messages: PlanMessage[]
}

export interface ReadItem {
  number: string
  text: string
  leads: string[]
  when: AgreedDate
  /** The plan calls it a milestone or marks it as key. */
  key: boolean
  /** What other columns say, under their own headings: status, progress, cost and so on. */
  others: { heading: string; text: string }[]
  row: number
  messages: PlanMessage[]
}

export interface WorkStreamLead {
  number: string
  title: string
  leads: string[]
}

/** 'problem': cannot stand as it is. 'warning': look at it. 'note': what was supposed or left out. */
export interface PlanMessage {
  level: 'problem' | 'warning' | 'note'
  where: { row?: number; column?: string; sheet?: string }
  text: string
  /** What was probably meant, in words; it is never taken up unasked. */
  suggestion?: string
  suggestedDate?: Temporal.PlainDate
}
