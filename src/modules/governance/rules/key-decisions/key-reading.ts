import { capitalised, joinWords } from '../../../../kernel/text.ts'

/** What is known of a decision's size, in pounds and in wards or divisions. */
export type Size = { amount: number | null; wards: number | null }

/** Whether a decision's size makes it key, and why: null where neither figure says so. */
export type KeyReading = { key: true; why: string } | { key: false; why: string | null }

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 })

/**
 * Whether a decision is key by what was typed of it (KEY-1): spending or saving at or above the council's own
 * threshold, or a significant effect in two or more wards or divisions. Significance is for people; this only prompts.
 */
export function keyReading({ amount, wards }: Size, threshold: number | null): KeyReading {
  const spends =
    amount !== null && threshold !== null && amount >= threshold
      ? [`${pounds.format(amount)} is at or above the council’s threshold of ${pounds.format(threshold)}`]
      : []
  const reaches = wards !== null && wards >= 2 ? [`it affects ${wards} wards or divisions`] : []
  const reasons = [...spends, ...reaches]
  if (reasons.length > 0) return { key: true, why: `${capitalised(joinWords(reasons))} (KEY-1).` }
  if (amount !== null && threshold === null)
    return { key: false, why: 'The council’s threshold has not been set, so the amount says nothing (KEY-1).' }
  return { key: false, why: null }
}
