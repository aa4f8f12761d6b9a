export type TimelineItem = {
  label: string
  /** ISO dates. Left out where only the end is known: the item is then a diamond. */
  from?: string | undefined
  to: string
  status: string
  href: string
}

export type TimelineStream = { name: string; items: readonly TimelineItem[] }
