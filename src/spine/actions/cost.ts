import { NotValid } from '../../kernel/failures.ts'
import { poundsOf } from '../../kernel/text.ts'
import type { ActionColumns } from './action-kind.ts'

/** What an action costs (D29). Pence; null where it has not been said how much. */
export type Cost = {
  kind: ActionColumns['cost_kind']
  pence: number | null
  /** Where the money comes from. */
  funding: string
  /** Who in finance agrees that it costs nothing: "no implications" is a claim, and somebody makes it. */
  agreedById: string | null
}

export const costNotSaid: Cost = { kind: 'not said', pence: null, funding: '', agreedById: null }

/** The columns that keep a cost. Throws NotValid for “none” without a name, or for money without an amount (D29). */
export function costColumns(
  cost: Cost,
): Pick<ActionColumns, 'cost_kind' | 'cost_pence' | 'funding' | 'cost_agreed_by_id'> {
  if (cost.kind === 'none' && !cost.agreedById) {
    throw new NotValid({ cost_agreed_by: 'Choose who in finance agrees that it costs nothing' })
  }
  const money = cost.kind === 'one-off' || cost.kind === 'ongoing' || cost.kind === 'saving'
  if (money && cost.pence === null) throw new NotValid({ cost_pounds: 'Enter how much, in pounds' })
  return {
    cost_kind: cost.kind,
    cost_pence: money ? cost.pence : null,
    funding: money ? cost.funding.trim() : '',
    cost_agreed_by_id: cost.kind === 'not said' ? null : cost.agreedById,
  }
}

/** The cost that the columns keep. */
export const costOf = (
  columns: Pick<ActionColumns, 'cost_kind' | 'cost_pence' | 'funding' | 'cost_agreed_by_id'>,
): Cost => ({
  kind: columns.cost_kind,
  pence: columns.cost_pence,
  funding: columns.funding,
  agreedById: columns.cost_agreed_by_id,
})

/** "£1,250 one-off, from the transformation fund"; "No cost, agreed by Dele Cole"; "Not said". */
export function costWords(cost: Cost, agreedBy: string | null): string {
  if (cost.kind === 'not said') return 'Not said'
  if (cost.kind === 'none') return `No cost, agreed by ${agreedBy ?? 'somebody no longer on the register'}`
  const amount = poundsOf(cost.pence ?? 0)
  const from = cost.funding === '' ? ', funding not said' : `, from ${cost.funding}`
  if (cost.kind === 'saving') return `Saves ${amount}${cost.funding === '' ? '' : `, ${cost.funding}`}`
  return `${amount} ${cost.kind === 'ongoing' ? 'a year' : 'one-off'}${from}`
}
