import { boxOf, type Line } from './lines.ts'
import { isLesserSign, type Mark, readMark } from './list-marks.ts'
import { joinLines } from './printed-text.ts'
import type { ReadItem } from './reading.ts'

/** An item while its lines are gathered. */
interface OpenItem {
  number: number | null
  group: string | null
  mark: Mark | null
  text: string[]
  points: string[][]
  lines: Line[]
}

/** What a list says: its items, or that there are none. */
export interface ReadItems {
  items: ReadItem[]
  saidEmpty: boolean
  unmarked: boolean
}

/** "There are no areas for priority action" is a numbered paragraph like an item, and is none. */
const NOTHING =
  /^there (are|were|is) (currently )?no\b.*\b(areas?|actions?|recommendations?|priorit)|^no (areas?|priority|immediate)\b.{0,80}\b(identified|found|required|made)\.?$|^none\.?$/i
/** Whether words only say that a list has nothing in it. */
export const saysNothing = (words: string) => NOTHING.test(words)

/** "… should take the following action:" opens a list and is no item of it. */
const OPENING = /\bfollowing\b( \w+)?( \w+)?[.:]?$|\b(should|must|needs? to|by):?$/i
/** A gap this many times the letters' size, or less, goes on with a paragraph. */
const SAME_PARAGRAPH = 1.45

/** Gathers items from the lines below a list's heading, up to where the list ends. */
export class ItemGatherer {
  private readonly items: OpenItem[] = []
  private group: string[] = []
  private groupLine: Line | null = null
  private base: Mark | null = null
  private previous: Line | null = null

  /** Takes a line that starts an item, starts a point of one, or goes on with either. False when it does none of these. */
  take(line: Line): boolean {
    const taken = this.takeMarked(line) || this.takeContinuation(line)
    if (taken) this.previous = line
    return taken
  }

  /** Takes a sub-heading: the items after it belong to it. A heading may go over two lines. */
  takeGroup(line: Line): void {
    const above = this.groupLine
    const goesOn = above !== null && this.previous === above && isNear(line) && line.size === above.size
    this.group = goesOn ? [...this.group, line.text] : [line.text]
    this.groupLine = line
    this.previous = line
  }

  get isEmpty(): boolean {
    return this.items.length === 0
  }

  /** Where the list's own marks stand. */
  get markX(): number | null {
    return this.base?.x ?? null
  }

  /** Whether a mark is one that the list's next item would have. */
  couldBeNext(mark: Mark): boolean {
    if (this.base?.kind === 'number') return mark.kind === 'number' && mark.number === this.nextNumber
    return this.base?.kind === 'bullet' && mark.kind === 'bullet' && Math.abs(mark.x - this.base.x) < 3
  }

  private get nextNumber(): number | null {
    const last = this.items.at(-1)?.number
    return last === null || last === undefined ? null : last + 1
  }

  /** Takes the first line of a paragraph that has no mark. */
  takeParagraph(line: Line): void {
    this.open(line, null, line.text)
    this.previous = line
  }

  finish(): ReadItems {
    const items = headingsToGroups(this.items)
    const real = items.filter(({ text }) => text.length > 0 && !saysNothing(joinLines(text)))
    return {
      items: real.map(closed),
      saidEmpty: real.length === 0 && items.length > 0,
      unmarked: real.length > 0 && real.every(({ mark }) => mark === null),
    }
  }

  private takeMarked(line: Line): boolean {
    const read = readMark(line)
    if (!read) return false
    const { mark, text } = read
    this.dropOpening(mark)
    const last = this.items.at(-1)
    if (last && this.isPoint(mark)) {
      if (text !== '') last.points.push([text])
      last.lines.push(line)
      return true
    }
    if (mark.kind === 'number' && this.base?.kind === 'number' && !this.followsOn(mark.number)) return false
    if (mark.kind === 'number' && this.base?.kind === 'bullet') return false
    this.base ??= mark
    this.open(line, mark, text)
    return true
  }

  /** A paragraph that only opens the list is dropped when the list's own marks begin. */
  private dropOpening(mark: Mark): void {
    const [first, ...more] = this.items
    if (!first || more.length > 0 || mark.kind === first.mark?.kind) return
    const opens =
      first.mark === null || (first.number !== null && first.points.length === 0 && OPENING.test(joinLines(first.text)))
    if (!opens || (first.mark !== null && !this.openingStandsAlone)) return
    this.items.length = 0
    this.base = null
  }

  /** A number before the opening words is a paragraph's; with a group or wide space below, the bullets are no points of it. */
  private get openingStandsAlone(): boolean {
    return this.groupLine !== null && this.groupLine === this.previous
  }

  private isPoint(mark: Mark): boolean {
    if (!this.base || mark.kind === 'number') return false
    if (this.base.kind === 'number') return true
    if (mark.x > this.base.x + 8) return true
    return isLesserSign(mark.sign) && !isLesserSign(this.base.sign)
  }

  /** Numbers run on, or begin again under a sub-heading; a slip of one is let through, as a report may repeat a number. */
  private followsOn(number: number): boolean {
    const next = this.nextNumber
    const beginsAgain = number === 1 && this.groupLine !== null && this.groupLine === this.previous
    return next === null || beginsAgain || (number >= next - 1 && number <= next + 1)
  }

  private open(line: Line, mark: Mark | null, text: string): void {
    const number = mark?.kind === 'number' ? mark.number : null
    const group = this.group.length > 0 ? joinLines(this.group) : null
    this.items.push({ number, group, mark, text: text === '' ? [] : [text], points: [], lines: [line] })
  }

  private takeContinuation(line: Line): boolean {
    const item = this.items.at(-1)
    const above = this.previous
    if (!item || !above || above === this.groupLine) return false
    if (!continues(item, above, line)) return false
    const part = item.points.at(-1) ?? item.text
    part.push(line.text)
    item.lines.push(line)
    return true
  }
}

/** Whether a line without a mark goes on with an item: near below it, or set in under its mark. */
function continues(item: OpenItem, above: Line, line: Line): boolean {
  if (Math.abs(line.size - above.size) > 0.9) return false
  if (isNear(line)) return true
  const markX = item.mark?.x ?? item.lines[0]?.x ?? 0
  const setIn = line.x > markX + 5
  const turnsPage = line.page !== above.page
  return setIn || (turnsPage && item.mark === null && !/[.:?]$/.test(above.text))
}

function isNear(line: Line): boolean {
  return line.gap !== null && line.gap <= line.size * SAME_PARAGRAPH
}

/**
 * Slough 2016 numbers its group headings and bullets its recommendations: short numbered lines without a full stop that
 * all have points below them are headings, and the points are the items.
 */
function headingsToGroups(items: OpenItem[]): OpenItem[] {
  const isHeading = ({ number, text, points }: OpenItem) => {
    const words = joinLines(text)
    return number !== null && points.length > 0 && words.split(' ').length <= 12 && !/[.:;,]$/.test(words)
  }
  if (items.length < 2 || !items.every(isHeading)) return items
  return items.flatMap((item) =>
    item.points.map((point) => ({ ...item, number: null, group: joinLines(item.text), text: point, points: [] })),
  )
}

function closed({ number, group, text, points, lines }: OpenItem): ReadItem {
  const said = points.map(joinLines)
  return {
    text: [joinLines(text), ...said.map((point) => `- ${point}`)].join('\n'),
    points: said,
    number,
    group,
    box: boxOf(lines),
  }
}
