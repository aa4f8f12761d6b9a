import type { Column, ColumnKind } from './column-names.ts'
import { type GridRow, wordsIn } from './plan-grid.ts'

/** A row with its cells under their columns; a cell that holds only marks is ''. */
export interface PlanRow {
  at: number
  number: string
  stream: string
  text: string
  lead: string
  when: string
  key: string
  others: { heading: string; text: string }[]
  /** Every filled cell as it stands, for quoting. */
  filled: readonly string[]
  whole: boolean
  cells: readonly string[]
}

const NUMBER_BEFORE_TEXT = /^(\d{1,2}(?:\.\d{1,3})+)[.)]?\s+(\S[\s\S]*)$/

/** The row under the columns. A number that stands at the head of the text is taken from it when it has no column. */
export function planRow(row: GridRow, columns: readonly Column[]): PlanRow {
  const cell = (kind: ColumnKind) => {
    const column = columns.find((each) => each.kind === kind)
    return column ? wordsIn(row.cells[column.index]) : ''
  }
  const number = cell('number')
  const text = cell('text')
  const inText = number === '' ? NUMBER_BEFORE_TEXT.exec(text) : null
  return {
    at: row.number,
    number: inText?.[1] ?? number,
    stream: cell('stream'),
    text: inText?.[2] ?? text,
    lead: cell('lead'),
    when: cell('when'),
    key: cell('key'),
    others: columns
      .filter(({ kind }) => kind === 'other')
      .map(({ heading, index }) => ({ heading, text: wordsIn(row.cells[index]) }))
      .filter((other) => other.text !== ''),
    filled: row.cells.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== ''),
    whole: row.whole ?? false,
    cells: row.cells,
  }
}

/** The words of a row in one line, to be quoted in a message. */
export function quoteRow(row: PlanRow): string {
  return row.filled.join(' ')
}
