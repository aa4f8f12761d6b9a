import { NUMBER, SHARED } from './cell-values.ts'

const SPACE = 32
const DOUBLE_QUOTE = 34
const SLASH = 47
const NOUGHT = 48
const NINE = 57
const LESS = 60
const EQUALS = 61
const GREATER = 62
const CAPITAL_A = 65
const CAPITAL_Z = 90
const LETTER_C = 99
const LETTER_R = 114
const LETTER_S = 115
const LETTER_T = 116
const LETTER_V = 118
/** More digits than this may not be a whole number exactly; the general reader takes those. */
const MOST_DIGITS = 15

/** What `matchPlainCell` found; one object is used again for every cell. */
export interface PlainCell {
  column: number
  style: number
  type: number
  /** The value, or -1 for a cell that holds a style only. */
  whole: number
}

/**
 * Reads a cell in the one shape that nearly all have, `<c r="B3" s="2" t="s"><v>12</v></c>` or `<c r="B3" s="2"/>`,
 * in a single pass. Returns the position after it, or -1 for any other shape and for a cell cut by the end of the
 * piece: the scanner then reads it properly. This one loop makes reading a workbook twice as fast.
 */
export function matchPlainCell(text: string, start: number, cell: PlainCell): number {
  if (text.charCodeAt(start + 1) !== LETTER_C || text.charCodeAt(start + 2) !== SPACE) return -1
  let at = matchAttributes(text, start + 3, cell)
  if (at < 0 || cell.column === 0) return -1
  if (text.charCodeAt(at) === SLASH) {
    cell.whole = -1
    return text.charCodeAt(at + 1) === GREATER ? at + 2 : -1
  }
  if (!beginsValue(text, at + 1)) return -1
  at += 4
  const first = at
  let whole = 0
  for (let code = text.charCodeAt(at); code >= NOUGHT && code <= NINE; code = text.charCodeAt(++at)) {
    whole = whole * 10 + code - NOUGHT
  }
  if (at === first || at - first > MOST_DIGITS || !endsValueAndCell(text, at)) return -1
  cell.whole = whole
  return at + 8
}

/** `<v>` at this position; letter by letter, which is quicker than a call to startsWith. */
function beginsValue(text: string, at: number): boolean {
  return text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === LETTER_V && text.charCodeAt(at + 2) === GREATER
}

/** `</v></c>` at this position. */
function endsValueAndCell(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === LESS &&
    text.charCodeAt(at + 1) === SLASH &&
    text.charCodeAt(at + 2) === LETTER_V &&
    text.charCodeAt(at + 3) === GREATER &&
    text.charCodeAt(at + 4) === LESS &&
    text.charCodeAt(at + 5) === SLASH &&
    text.charCodeAt(at + 6) === LETTER_C &&
    text.charCodeAt(at + 7) === GREATER
  )
}

/** Reads `r`, `s` and `t="s"` in any order; returns the position of the `>` or `/` after them, or -1. */
function matchAttributes(text: string, start: number, cell: PlainCell): number {
  let at = start
  cell.column = 0
  cell.style = 0
  cell.type = NUMBER
  for (;;) {
    const name = text.charCodeAt(at)
    if (text.charCodeAt(at + 1) !== EQUALS || text.charCodeAt(at + 2) !== DOUBLE_QUOTE) return -1
    at += 3
    let code = text.charCodeAt(at)
    if (name === LETTER_R) {
      for (; code >= CAPITAL_A && code <= CAPITAL_Z; code = text.charCodeAt(++at)) {
        cell.column = cell.column * 26 + code - CAPITAL_A + 1
      }
      while (code >= NOUGHT && code <= NINE) code = text.charCodeAt(++at)
    } else if (name === LETTER_S) {
      for (; code >= NOUGHT && code <= NINE; code = text.charCodeAt(++at)) cell.style = cell.style * 10 + code - NOUGHT
    } else if (name === LETTER_T && code === LETTER_S) {
      cell.type = SHARED
      code = text.charCodeAt(++at)
    } else {
      return -1
    }
    if (code !== DOUBLE_QUOTE) return -1
    code = text.charCodeAt(++at)
    if (code === GREATER || code === SLASH) return at
    if (code !== SPACE) return -1
    at++
  }
}
