import { Temporal } from 'temporal-polyfill'

/** An item as the position of a stream needs it. */
export type PositionedItem = {
  reference: string
  title: string
  key: boolean
  open: boolean
  /** Its last day; null where it has none or repeats. */
  latest: Temporal.PlainDate | null
}

/**
 * The next milestone: the key item that falls due first from today on; where no key item is to come, the first of the
 * others. Null when nothing dated is to come. Ties go to the one listed first.
 */
export function nextMilestone<Item extends PositionedItem>(
  items: readonly Item[],
  today: Temporal.PlainDate,
): Item | null {
  const coming = items
    .filter(({ open, latest }) => open && latest !== null && Temporal.PlainDate.compare(latest, today) >= 0)
    .toSorted((a, b) => (a.latest && b.latest ? Temporal.PlainDate.compare(a.latest, b.latest) : 0))
  return coming.find(({ key }) => key) ?? coming[0] ?? null
}

/**
 * How a stream stands in one word: the worst of what its items say, never an average (A08). Open work decides; with none
 * open it is done, and with nothing at all it has nothing yet.
 */
export function streamStatus(counts: Readonly<Record<string, number>>): string {
  const has = (word: string) => (counts[word] ?? 0) > 0
  const worst = ['Late', 'At risk', 'No date', 'Due soon', 'On track'].find(has)
  if (worst) return worst
  if (has('Done, not proved')) return 'Done, not proved'
  return ['Done', 'Verified', 'Effect known'].some(has) ? 'Done' : 'Nothing yet'
}

/** The counts in words, what needs attention first: "2 late, 1 due soon, 4 on track"; nothing of what there is none. */
export function countWords(counts: Readonly<Record<string, number>>): string {
  const shown = Object.entries(counts).filter(([, count]) => count > 0)
  return shown.length === 0
    ? 'No items'
    : shown.map(([word, count]) => `${count} ${word.toLowerCase().replace(', ', ' but ')}`).join(', ')
}
