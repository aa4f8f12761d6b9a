/** The methods that a scope names, one to a line, without the marks that people put before lines of a list. */
export const methodsNamed = (words: string): string[] => [
  ...new Set(
    words
      .split('\n')
      .map((line) => line.replace(/^[\s•*\-–\d.)]+/, '').trim())
      .filter((line) => line !== ''),
  ),
]

/** The methods of a scope that nobody has a task for: named in it, and used by nobody (G12). */
export const methodsUnused = (named: readonly string[], used: readonly string[]): string[] => {
  const known = new Set(used.map((method) => method.trim().toLowerCase()))
  return named.filter((method) => !known.has(method.toLowerCase()))
}
