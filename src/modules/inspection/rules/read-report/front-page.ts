import type { Line } from './lines.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { ReportText } from './report-text.ts'

/** A line's label with what it says, and the lines that say it. */
export interface Labelled {
  words: string
  lines: Line[]
}

/** Labels of the first page; each ends what the one before it says. */
const LABEL =
  /^(inspection dates?|dates? of (previous )?inspection|report published|published|lead inspectors?|reporting inspectors?|age group|judge?ment|deputy lead inspectors?|team inspectors?|quality assurance manager|inspection outcome)\b\s*:?/i
/** A label's words go on over lines no further apart than this many times their size. */
const NEAR = 2.3

/** What stands after a label, over as many lines as it takes. */
export function labelled(text: ReportText, label: RegExp, lines: readonly Line[] = frontLines(text)): Labelled | null {
  const at = lines.findIndex((line) => label.test(line.text))
  const line = lines[at]
  if (!line) return null
  const said = [line]
  const rest = line.text.replace(label, '').trim()
  const words = rest === '' ? [] : [rest]
  for (const next of lines.slice(at + 1)) {
    const tooFar = next.gap === null || next.gap > next.size * NEAR
    if (
      LABEL.test(next.text) ||
      tooFar ||
      next.size > line.size + 0.9 ||
      (words.length > 0 && isWhole(words, next, line))
    )
      break
    words.push(next.text)
    said.push(next)
  }
  return words.length === 0 ? null : { words: joinLines(words), lines: said }
}

/** The first page: where labels are looked for. */
export function frontLines({ lines }: ReportText): Line[] {
  return lines.filter(({ page }) => page === lines[0]?.page)
}

/** A line at the margin under a label's line starts something else, unless the words above it clearly go on. */
function isWhole(words: readonly string[], next: Line, label: Line): boolean {
  const above = joinLines(words)
  const goesOn =
    /(,|\bto|\band|[-\u2013\u2014])$/i.test(above) ||
    /^(and|to|her|his|hmi|inspector|[-\u2013])\b/i.test(plainText(next.text))
  // A second period of fieldwork may stand on a line of its own.
  const isPeriod = /dates?\b/i.test(label.text) && /^\d{1,2} .*\d{4}$/.test(next.text)
  if (isPeriod) return false
  // The second of two lead inspectors, or the rest of a name, comes with the title.
  const namesAnother = /inspector/i.test(label.text) && /majesty|\bhmi\b/i.test(next.text) && next.text.length < 60
  if (namesAnother) return false
  return !goesOn && next.x <= label.x + 20
}
