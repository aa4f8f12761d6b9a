const LONGEST = 31

/**
 * A name that Excel accepts for a sheet: at most 31 letters, none of `\ / ? * [ ] :`, no apostrophe at either end, not
 * "History" (kept by Excel for itself), and not one of `taken` whatever its case.
 */
export function cleanSheetName(wanted: string, taken: readonly string[] = []): string {
  const spaced = [...wanted.toWellFormed()].map((letter) =>
    letter < ' ' || '\\/?*[]:'.includes(letter) ? ' ' : letter,
  )
  const base = trimmed(spaced.join('').replace(/\s+/g, ' '), LONGEST)
  const named = base === '' ? 'Sheet' : /^history$/i.test(base) ? `${base} list` : base
  const others = new Set(taken.map((name) => name.toLowerCase()))
  let name = named
  for (let number = 2; others.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`
    name = `${trimmed(named, LONGEST - ending.length)}${ending}`
  }
  return name
}

/** Cut to a number of UTF-16 units without splitting a letter, then freed of spaces and apostrophes at its ends. */
function trimmed(text: string, most: number): string {
  const bare = text.replace(/^[\s']+/, '')
  return bare
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '')
}
