const longest = 120

/** The first line of what somebody wrote, at a length that fits a list. */
export function firstLine(words: string): string {
  const line = words.split('\n')[0]?.trim() ?? words
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}
