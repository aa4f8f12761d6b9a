import type { CostKind } from './import/cost-cell.ts'

/** What actions of one stream, one kind of cost and one source of money come to. */
export type CostShare = { withinId: string; kind: CostKind; funding: string; actions: number; pence: number }

/** What some actions cost. Once, each year and saved stay apart: no sum of them means anything (D29). */
export type CostTotals = {
  oneOff: number
  yearly: number
  saving: number
  /** Of how many actions nobody has said whether they cost anything. */
  notSaid: number
}

const none: CostTotals = { oneOff: 0, yearly: 0, saving: 0, notSaid: 0 }

/** What these come to together. */
export function totalOf(shares: readonly CostShare[]): CostTotals {
  const total = { ...none }
  for (const { kind, pence, actions } of shares) {
    if (kind === 'one-off') total.oneOff += pence
    if (kind === 'ongoing') total.yearly += pence
    if (kind === 'saving') total.saving += pence
    if (kind === 'not said') total.notSaid += actions
  }
  return total
}

/** What each source of money pays for, the dearest first; money whose source was not said comes last, under ''. */
export function byFunding(shares: readonly CostShare[]): { funding: string; totals: CostTotals }[] {
  const paid = shares.filter(({ kind }) => kind === 'one-off' || kind === 'ongoing')
  const sources = Map.groupBy(paid, ({ funding }) => funding.trim().toLowerCase())
  const rows = [...sources.values()].map((of) => ({ funding: of[0]?.funding.trim() ?? '', totals: totalOf(of) }))
  const money = ({ totals }: { totals: CostTotals }) => totals.oneOff + totals.yearly
  return rows.toSorted((a, b) => Number(a.funding === '') - Number(b.funding === '') || money(b) - money(a))
}
