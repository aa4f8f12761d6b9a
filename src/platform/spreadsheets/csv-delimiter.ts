const CANDIDATES = [',', ';', '\t'] as const
const LINES_LOOKED_AT = 30

export interface DelimiterFinding {
  delimiter: string
  /** How many of the lines looked at have the same number of fields, more than one, as the first. */
  agreeing: number
}

/** The delimiter under which most lines have as many fields as the first; a comma when nothing tells. */
export function detectDelimiter(sample: string): DelimiterFinding {
  let best: DelimiterFinding = { delimiter: ',', agreeing: 0 }
  let bestFields = 0
  for (const delimiter of CANDIDATES) {
    const counts = delimitersPerLine(sample, delimiter)
    const first = counts[0] ?? 0
    const agreeing = first === 0 ? 0 : counts.filter((count) => count === first).length
    if (agreeing > best.agreeing || (agreeing === best.agreeing && agreeing > 0 && first > bestFields)) {
      best = { delimiter, agreeing }
      bestFields = first
    }
  }
  return best
}

/** Delimiters outside quotation marks, for each line that is not blank; a last line without its end is left out. */
function delimitersPerLine(sample: string, delimiter: string): number[] {
  const counts: number[] = []
  let quoted = false
  let count = 0
  let blank = true
  for (let at = 0; at < sample.length && counts.length < LINES_LOOKED_AT; at++) {
    const letter = sample[at]
    if (letter === '"') quoted = !quoted
    if (!quoted && (letter === '\n' || letter === '\r')) {
      if (!blank) counts.push(count)
      count = 0
      blank = true
    } else {
      blank = false
      if (!quoted && letter === delimiter) count++
    }
  }
  if (!blank && (counts.length === 0 || !quoted)) counts.push(count)
  return counts
}
