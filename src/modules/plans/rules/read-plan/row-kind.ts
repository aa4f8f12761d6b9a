import { parseItemNumber } from '../../../../kernel/item-numbers.ts'
import type { PlanRow } from './plan-row.ts'

export type RowKind = 'blank' | 'total' | 'heading' | 'item' | 'continuation' | 'stray' | 'aside'

/** What surrounds a row, as far as it tells what the row is. */
export interface RowContext {
  source: 'table' | 'text'
  /** Items of this table are numbered in parts ("3.10"), so that a whole number alone is a heading. */
  dotted: boolean
  numbered: boolean
  last: { number: string; text: string; lead: string } | null
  /** The next row that is not blank. */
  next: PlanRow | null
  afterBlank: boolean
}

/** A heading begins with its number, which may have the first letters of its title stuck to it. */
const HEADING_NUMBER = /^(\d{1,2})\s*[.):]?\s*((?:\p{L}[\s\S]*)?)$/u
const ITEM_LABEL = /^[A-Z]{0,3}[-. ]?\d+(\.\d+)*\s?[a-z]?[.)]?$/
const JOINS_ON = /(,|;|&|\/|\band)\s*$/i
const LONGEST_HEADING = 100

/** What a row of a plan is, by its own cells and what stands around it. */
export function rowKind(row: PlanRow, context: RowContext): RowKind {
  if (!row.filled.some((cell) => /[\p{L}\p{N}]/u.test(cell)) && !row.text && !row.lead && !row.when) return 'blank'
  if (/^(grand |sub[- ]?)?totals?\b/i.test(row.filled[0] ?? '') && !(row.lead && row.when)) return 'total'
  if (context.source === 'text' && row.cells.length === 1) return lineKind(row, context)
  if (isHeading(row, context)) return 'heading'
  if (row.text === '') return withoutText(row, context)
  if (row.number === '' && continues(row, context)) return 'continuation'
  return 'item'
}

/** The number and torn-off first letters of a heading's number cell. */
export function headingParts(row: PlanRow): { number: string; head: string; tail: string } {
  const [first = ''] = row.filled
  const inNumber = HEADING_NUMBER.exec(row.number)
  if (inNumber && row.text !== '') return { number: inNumber[1] ?? '', head: inNumber[2] ?? '', tail: row.text }
  const whole = row.number !== '' && row.text !== '' ? `${row.number} ${row.text}` : first
  const parts = HEADING_NUMBER.exec(whole)
  const lettered = /^(?:(?:section|work ?stream|theme|part|priority|objective)\s+)?(\d{1,2})\s*[.:–—-]\s*(.+)$/i.exec(
    whole,
  )
  if (lettered) return { number: lettered[1] ?? '', head: '', tail: lettered[2] ?? '' }
  return { number: parts?.[1] ?? '', head: '', tail: parts ? (parts[2] ?? '') : whole }
}

function isHeading(row: PlanRow, context: RowContext): boolean {
  const alone = row.filled.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length === 1
  if (row.whole) return !/^\p{Ll}/u.test(row.filled[0] ?? '')
  if (row.lead !== '' && !alone) return false
  if (row.when !== '' && !alone) return false
  const numbered = HEADING_NUMBER.exec(row.number)
  if (numbered && row.number !== '') {
    const letters = numbered[2] ?? ''
    if (letters !== '' || row.text !== '') return context.dotted || letters !== ''
  }
  if (!alone) return false
  const only = row.filled.find((cell) => /\p{L}/u.test(cell)) ?? ''
  if (only === '' || only.length > LONGEST_HEADING || /^\p{Ll}/u.test(only)) return false
  if (row.number !== '' && row.text === '') return parseItemNumber(row.number) === null && !ITEM_LABEL.test(row.number)
  if (isCapitals(only)) return true
  const introduces = context.next !== null && (context.next.lead !== '' || context.next.when !== '')
  if (row.text === only) return !context.numbered && introduces && !/[.;,:]$/.test(only)
  return introduces && row.lead !== only && row.when !== only
}

/** A line of pasted text without any tab: a heading, the rest of a sentence, or words that are not of the plan. */
function lineKind(row: PlanRow, context: RowContext): RowKind {
  const [line = ''] = row.filled
  const introduces = context.next !== null && context.next.cells.length > 1
  const short = line.length <= LONGEST_HEADING && !/[.;,:]$/.test(line)
  if (short && introduces && (/^\d{1,2}\s*[.):]?\s+\p{Lu}/u.test(line) || isCapitals(line) || context.afterBlank))
    return 'heading'
  if (context.last && !context.afterBlank && /^\p{Ll}/u.test(line)) return 'continuation'
  return 'aside'
}

/** A row without words for the action: it may still say who and when for a row before it, or be rubbish. */
function withoutText(row: PlanRow, context: RowContext): RowKind {
  const { last } = context
  if (row.number === '') {
    if (last && row.when === '' && row.lead !== '') return 'continuation'
    return 'stray'
  }
  return last === null || follows(row.number, last.number) ? 'item' : 'stray'
}

/** Whether the row goes on with the item before it, as rows torn by a page or line break do. */
function continues(row: PlanRow, { last, numbered }: RowContext): boolean {
  if (!last) return false
  const lower = /^[\p{Ll}(]/u.test(row.text)
  if (row.when !== '') return row.lead === '' && lower && numbered
  if (row.lead === '') return numbered || lower
  return numbered && (JOINS_ON.test(last.lead) || lower || !/[.!?]$/.test(last.text.trim()))
}

/** "3.12" may follow "3.10", and "4.1" may; "0.40" may not. */
function follows(number: string, last: string): boolean {
  const [now, before] = [parseItemNumber(number), parseItemNumber(last)]
  if (!now || !before || now.length !== before.length) return false
  const [section = 0, item = 0] = now.length > 1 ? now : [0, now[0] ?? 0]
  const [lastSection = 0, lastItem = 0] = before.length > 1 ? before : [0, before[0] ?? 0]
  if (section === lastSection) return item > lastItem && item <= lastItem + 5
  return section === lastSection + 1 && item === 1
}

function isCapitals(text: string): boolean {
  return (text.match(/\p{L}/gu) ?? []).length > 3 && text === text.toUpperCase()
}
