import { type ItemCost, printCost, readCost } from './cost-cell.ts'

/** What a file's columns say of an item's cost, as typed. */
export type CostCells = { cost: string; funding: string; agreedBy: string }

/**
 * The cost that an item will have, null where the file says nothing that is read; and what was not read, in words. An
 * empty cell leaves what the plan has. "No cost" is a claim that somebody in finance makes: without a name it is not read.
 */
export function settleCost(
  cells: CostCells,
  agreedBy: ItemCost['agreedBy'],
  inPlan: ItemCost | null,
): { cost: ItemCost | null; unread: string | null } {
  const { cost: typed, funding } = cells
  if (typed === '') {
    if (funding === '' && cells.agreedBy === '') return { cost: null, unread: null }
    return { cost: null, unread: 'The file says who pays or agrees, but not what it costs: that is not read.' }
  }
  const read = readCost(typed)
  if (!read) {
    const ways = '£1,250 one-off, £1,250 a year, Saves £1,250 or No cost'
    return { cost: null, unread: `“${typed}” is not read as a cost. Ways to write it: ${ways}.` }
  }
  const agreed = agreedBy ?? inPlan?.agreedBy ?? null
  if (read.kind === 'none' && agreed === null) {
    return { cost: null, unread: `“${typed}” is not read: name under “Cost agreed by” who in finance agrees to it.` }
  }
  const unknown = cells.agreedBy !== '' && agreedBy === null
  const cost = { ...read, funding: read.kind === 'none' ? '' : funding || inPlan?.funding || '', agreedBy: agreed }
  return { cost, unread: unknown ? `Nobody on the register is called “${cells.agreedBy}”: left out.` : null }
}

/** Whether two costs say the same, for comparing a file with a plan. */
export const sameCost = (one: ItemCost, other: ItemCost): boolean =>
  one.kind === other.kind &&
  one.pence === other.pence &&
  one.funding === other.funding &&
  one.agreedBy?.id === other.agreedBy?.id

/** A cost in a line, for the screen. */
export function costLine(cost: ItemCost): string {
  const from = cost.funding === '' ? '' : `, from ${cost.funding}`
  const by = cost.agreedBy === null ? '' : `, agreed by ${cost.agreedBy.name}`
  return `${printCost(cost)}${from}${by}`
}
