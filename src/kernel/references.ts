/** The reference of a record: `ACT-142` is the kind ACT and the number 142. Kinds are registered by their modules. */
export type Reference = { readonly kind: string; readonly number: number }

const kindPattern = /^[A-Z]{2,6}$/
const referencePattern = /^#?([a-z]{2,6})[\s\-–—_]*(\d{1,9})$/i

/** `formatReference('ACT', 142)` is "ACT-142". RangeError for a kind or number that could not be read back. */
export function formatReference(kind: string, number: number): string {
  if (!kindPattern.test(kind)) throw new RangeError(`“${kind}” is not a kind: use two to six capital letters.`)
  if (!Number.isInteger(number) || number < 1 || number > 999_999_999) {
    throw new RangeError(`${number} cannot number a record: use a whole number from 1.`)
  }
  return `${kind}-${number}`
}

/**
 * Reads a reference as people type it ("act 142", "ACT142", "Act – 142"); null when it is not one, or when `kinds` is
 * given and its kind is not among them.
 */
export function parseReference(text: string, kinds?: readonly string[]): Reference | null {
  const match = referencePattern.exec(text.trim())
  const kind = match?.[1]?.toUpperCase()
  const number = Number(match?.[2] ?? 0)
  if (kind === undefined || number < 1) return null
  return kinds && !kinds.includes(kind) ? null : { kind, number }
}

/** Orders references for sorting: by kind, then by number, so that ACT-9 comes before ACT-10. Other text comes last. */
export function compareReferences(first: string, second: string): number {
  const [a, b] = [parseReference(first), parseReference(second)]
  if (a === null || b === null) return Number(a === null) - Number(b === null) || compareText(first, second)
  return compareText(a.kind, b.kind) || a.number - b.number
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : Number(first > second)
}
