import { poundsOf } from '../../../../kernel/text.ts'

export type CostKind = 'not said' | 'none' | 'one-off' | 'ongoing' | 'saving'

/** What an item costs (D29), as a plan and a file of it say it. */
export type ItemCost = {
  kind: CostKind
  pence: number | null
  funding: string
  agreedBy: { id: string; name: string } | null
}

/** A cost as one cell of a table: "£1,250 one-off", "£1,250 a year", "Saves £1,250", "No cost"; empty where not said. */
export function printCost({ kind, pence }: Pick<ItemCost, 'kind' | 'pence'>): string {
  if (kind === 'not said') return ''
  if (kind === 'none') return 'No cost'
  const amount = poundsOf(pence ?? 0)
  if (kind === 'saving') return `Saves ${amount}`
  return `${amount} ${kind === 'ongoing' ? 'a year' : 'one-off'}`
}

const nothing = /^(no cost|no costs|none|nil|n\/a|no financial implications|£?0(\.00)?)\.?$/
const kinds: readonly [Exclude<CostKind, 'not said' | 'none'>, RegExp][] = [
  ['saving', /\b(saves?|savings?|saved)\b/],
  ['ongoing', /\b(a year|per year|each year|yearly|annual(ly)?|per annum|ongoing|recurring|pa)\b|\bp\.a\./],
  ['one-off', /\b(one[- ]?off|once)\b/],
]
const money = /£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?\s*(k|m)?\b/g
const times: Record<string, number> = { k: 1_000, m: 1_000_000 }

/** What a cell says of cost. Null where it is not one amount with whether it is once, each year or saved, nor nothing. */
export function readCost(text: string): Pick<ItemCost, 'kind' | 'pence'> | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (nothing.test(plain)) return { kind: 'none', pence: null }
  const amounts = [...plain.matchAll(money)]
  const found = kinds.filter(([, words]) => words.test(plain))
  const [amount, kind] = [amounts[0], found[0]?.[0]]
  if (!amount || !kind || amounts.length > 1 || found.length > 1) return null
  const [, whole = '', part = '00', unit = ''] = amount
  const pence = Number(whole.replaceAll(',', '')) * 100 * (times[unit] ?? 1) + Number(part)
  // A figure with pence and “k” would be somebody's slip.
  if (!Number.isSafeInteger(pence) || (unit !== '' && part !== '00')) return null
  return { kind, pence }
}
