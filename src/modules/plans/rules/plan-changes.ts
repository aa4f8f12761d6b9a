/** An item as it stood at one time. */
export type ItemPosition = {
  reference: string
  number: string
  title: string
  /** The stream that it stood in, as shown. */
  stream: string
  state: 'open' | 'done' | 'verified' | 'effect known' | 'withdrawn'
  /** When it is due, in words as shown. */
  due: string
  /** Who leads it, as shown; several joined. */
  leads: string
  status: string
}

/** All that can change of an item, in words. */
export const changeKinds = [
  'new',
  'done',
  'verified',
  'effect known',
  'withdrawn',
  'reopened',
  'date moved',
  'lead changed',
  'moved',
  'status changed',
] as const

export type PlanChange = {
  kind: (typeof changeKinds)[number]
  item: Pick<ItemPosition, 'reference' | 'number' | 'title' | 'stream'>
  was: string
  now: string
}

/**
 * What changed in a plan between two positions (D01), item by item in the order of the later one. An item that is new
 * says only that; one that was settled or withdrawn says that and not its status.
 */
export function planChanges(before: readonly ItemPosition[], now: readonly ItemPosition[]): PlanChange[] {
  const earlier = new Map(before.map((item) => [item.reference, item]))
  return now.flatMap((item) => {
    const was = earlier.get(item.reference)
    return was ? changesOf(was, item) : newItem(item)
  })
}

function newItem(item: ItemPosition): PlanChange[] {
  // One that came and went between the two was never in front of those who compare them.
  if (item.state === 'withdrawn') return []
  return [{ kind: 'new', item, was: '', now: [item.due, item.leads].filter((part) => part !== '').join(', ') }]
}

function changesOf(was: ItemPosition, item: ItemPosition): PlanChange[] {
  const found: PlanChange[] = []
  const add = (kind: PlanChange['kind'], before: string, now: string) => found.push({ kind, item, was: before, now })
  if (was.state !== item.state) {
    add(item.state === 'open' ? 'reopened' : item.state, was.status, item.status)
    if (item.state === 'withdrawn') return found
  } else if (was.status !== item.status && item.state === 'open') add('status changed', was.status, item.status)
  if (was.due !== item.due) add('date moved', was.due || 'No date', item.due || 'No date')
  if (was.leads !== item.leads) add('lead changed', was.leads || 'Nobody', item.leads || 'Nobody')
  if (was.stream !== item.stream || was.number !== item.number) {
    add('moved', placeOf(was), placeOf(item))
  }
  return found
}

const placeOf = ({ number, stream }: ItemPosition) => (number === '' ? stream : `${number} in ${stream}`)

/** How many changes of each kind there were, in words: "3 new, 2 done, 1 date moved". */
export function changeCounts(changes: readonly PlanChange[]): string {
  const counts = Map.groupBy(changes, ({ kind }) => kind)
  return [...counts].map(([kind, of]) => `${of.length} ${kind}`).join(', ')
}
