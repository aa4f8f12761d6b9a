/** The parts of a plan's item number: "3.10" is [3, 10]; it is not the decimal 3.1. Null when the text is not one. */
export function parseItemNumber(text: string): readonly number[] | null {
  const match = /^\s*(\d{1,4}(?:\.\d{1,4})*)[.)]?\s*$/.exec(text)
  return match?.[1]?.split('.').map(Number) ?? null
}

/** Orders item numbers part by part: 3.9 before 3.10, 3 before 3.1. Text that is not a number comes last. */
export function compareItemNumbers(first: string, second: string): number {
  const [a, b] = [parseItemNumber(first), parseItemNumber(second)]
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

const longestGap = 20

/**
 * The numbers that a list skips (CAL-8): between "3.10" and "3.12" it is "3.11". Only gaps between two numbers of the
 * same section count, since a list may begin anywhere; a jump of more than twenty is taken for a new series (item 5,
 * then "2014") and not for things missing. Text that is not an item number is left out of account.
 */
export function missingNumbers(numbers: readonly string[]): readonly string[] {
  const sections = new Map<string, Set<number>>()
  for (const parts of numbers.map(parseItemNumber)) {
    const last = parts?.at(-1)
    if (!parts || last === undefined) continue
    const section = parts.slice(0, -1).join('.')
    sections.set(section, (sections.get(section) ?? new Set()).add(last))
  }
  const missing: string[] = []
  for (const [section, present] of sections) {
    const ordered = [...present].toSorted((first, second) => first - second)
    for (const [index, number] of ordered.entries()) {
      const next = ordered[index + 1] ?? number
      if (next - number > longestGap) continue
      for (let gone = number + 1; gone < next; gone += 1)
        missing.push(section === '' ? `${gone}` : `${section}.${gone}`)
    }
  }
  return missing.toSorted(compareItemNumbers)
}
