import type { Limits } from '../checks/check.ts'

/** A limit that a council set, from a day on; null goes back to what ships. */
export type SetLimit = { key: string; value: number | null; startsOn: string; setAt: Date }

/** The council's own limits on a day: of each the one that began last, and of two that began on one day the later said. */
export function limitsOn(day: string, set: readonly SetLimit[]): Limits {
  const inForce = set
    .filter(({ startsOn }) => startsOn <= day)
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.setAt.getTime() - b.setAt.getTime())
  const latest = new Map(inForce.map(({ key, value }) => [key, value]))
  return Object.fromEntries([...latest].flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
}

/** Reads a limit as it was typed, or says what is wrong with it. Only rates have parts of a whole. */
export function readLimit(key: string, typed: string): { value: number } | { problem: string } {
  const text = typed.trim().replaceAll(',', '')
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(text)) return { problem: 'Enter a number, such as 45' }
  const value = Number(text)
  if (!key.startsWith('rate') && !Number.isInteger(value)) return { problem: 'Enter a whole number' }
  if (key.endsWith('Percent') && value > 100) return { problem: 'Enter a percentage from 0 to 100' }
  if (key === 'referralsBeginAsContacts' && value > 1) return { problem: 'Enter 1 for yes or 0 for no' }
  return { value }
}
