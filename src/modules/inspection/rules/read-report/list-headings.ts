import type { Line } from './lines.ts'
import { readMark } from './list-marks.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { ReadList } from './reading.ts'

/** A list's heading, which may be broken over two lines. */
export interface ListHeading {
  kind: ReadList['kind']
  size: number
  words: string
  lines: number
  /** "What needs to improve?" may have one paragraph below it and no bullet. */
  mayBeUnmarked: boolean
}

const BODY = '(the )?(local authority|council|lscb|board|local safeguarding children board)'

/** Headings as whole lines; a footnote's figure, a question mark or a colon may hang on them. */
const HEADINGS: readonly [RegExp, ReadList['kind']][] = [
  [/^what needs to improve( in (this area of )?.{3,60})?$/, 'improvement'],
  [new RegExp(`^what does ${BODY}.{0,10} need to improve$`), 'improvement'],
  [/^areas? (for|of|requiring) improvement$/, 'improvement'],
  [new RegExp(`^recommendations?( for ${BODY})?$`), 'improvement'],
  [/^(areas? for )?priority (and|or) immediate actions?( required)?$/, 'priority'],
  [/^areas? (for|of) priority actions?$/, 'priority'],
  [/^priority actions?$/, 'priority'],
  [/^areas covered by (the|this) (monitoring )?visit$/, 'covered'],
]

/** Headings that end a list wherever they come. */
const ENDS =
  /\bstrengths\b|^(progress since|summary|information about|inspection (findings|judge?ments?)|section \d|executive summary|main findings|next steps|headline findings|yours sincerely|(the )?experiences? and progress|the impact of leaders|what (is|does|the|has)|record of main|about this|local area partnership details|findings|the graded judg|annex|contents)/

/** A heading says little: longer lines are text. */
const LONGEST = 16

/** The list's heading that begins at a line, if one does. */
export function listHeading(lines: readonly Line[], at: number): ListHeading | null {
  const line = lines[at]
  if (!line) return null
  const below = lines[at + 1]
  const two = below && below.page === line.page && below.size === line.size ? joinLines([line.text, below.text]) : null
  for (const [index, words] of [line.text, two].entries()) {
    if (words === null) continue
    const plain = headingWords(words)
    const kind = HEADINGS.find(([pattern]) => pattern.test(plain))?.[1]
    const mayBeUnmarked = plain.startsWith('what needs to improve')
    if (kind) return { kind, size: line.size, words: words.replace(/\s*\d+$/, ''), lines: index + 1, mayBeUnmarked }
  }
  return null
}

/** Without what hangs on a heading: "What needs to improve?1" says "what needs to improve". */
function headingWords(words: string): string {
  return plainText(words).replace(/[\s?:.]*\d{0,2}[\s?:.]*$/, '')
}

/** Why a list ends: at a heading that is known to come after lists, or at one that is only as large as the list's own. */
export type ListEnd = 'known' | 'large'

/**
 * Whether a line is a heading that ends the list above it. `top` is the size of the list's own heading and `markX` the
 * place of its bullets: a wrapped line can begin "strengths and weaknesses", but it stands further in.
 */
export function endsList(line: Line, top: number, bodySize: number, markX: number | null): ListEnd | null {
  if (readMark(line)) return null
  const large = line.size > bodySize + 0.9
  const separate = large || line.gap === null || line.gap > line.size * 1.5
  const atMargin = large || markX === null || line.x <= markX + 4
  const words = headingWords(line.text)
  if (separate && atMargin && words.split(' ').length <= LONGEST && ENDS.test(words)) return 'known'
  return large && line.size >= top - 0.4 ? 'large' : null
}

/** The groups of 2013, set in like text: due dates for the plan (layouts, 3.4). */
export const DEADLINE = /^(immediately|within (the next )?\w+ (weeks?|months?))\b.{0,12}$/i

/** A sub-heading inside a list: short, no sentence, and an item follows it. */
export function isGroupHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const below = lines[at + 1]
  if (!line || !below || readMark(line) || line.text.split(' ').length > 12 || /[.;,]$/.test(line.text)) return false
  if (readMark(below)) return true
  const second = lines[at + 2]
  const alike = below.size === line.size && below.font === line.font && below.text.split(' ').length <= 8
  return alike && second !== undefined && readMark(second) !== null
}

/** The heading of the safeguarding board's own section: lists after it are not the council's (layouts, 3.3). */
export function isBoardHeading(lines: readonly Line[], at: number, bodySize: number): boolean {
  const line = lines[at]
  if (!line || /\s\d{1,3}$/.test(line.text)) return false
  const below = lines[at + 1]
  const one = plainText(line.text)
  const words = below && below.size === line.size ? plainText(joinLines([line.text, below.text])) : one
  const asks = /^what does (the )?(lscb|board|local safeguarding)/.test(one)
  const large = line.size > bodySize + 0.9
  const named = words.split(' ').length <= LONGEST && /\b(safeguarding (children('s)? )?board|lscb)\b/.test(words)
  const alone = /^(section \d:? ?)?(the )?(effectiveness of the )?(local safeguarding children board|lscb)( \(lscb\))?$/
  const apart = line.gap === null || line.gap > line.size * 1.5
  return asks || (large && named) || (apart && (alone.test(one) || alone.test(words)))
}
