import type { ListNumber } from '../lists/list-content.ts'
import { type Column, type ListTable, UNKNOWN } from '../lists/list-table.ts'
import type { Check, Severity } from './check.ts'
import { type CheckFacts, factsOf } from './check-facts.ts'
import type { Row } from './row.ts'
import { type CheckHead, rowIssue } from './row-check.ts'
import { type CellTest, rowsWhere } from './row-filter.ts'

/** From so many rows on, a fault in at least half of a column is the extract's and is told once. */
const WHOLE_COLUMN_ROWS = 20

export interface CellCheck extends CheckHead {
  readonly lists: readonly ListNumber[]
  /** Which columns of a list it looks at, each by itself. */
  readonly fields: (column: Column) => boolean
  /** What a cell must be before `fails` is asked; quicker than asking there. */
  readonly where?: CellTest
  /** True where the cell is at fault, or the severity where it differs from the check's own; left out where `where` says all. */
  readonly fails?: (row: Row, field: string, facts: CheckFacts) => boolean | Severity
  /** Set where `fails` goes by the text alone, so that each different piece is looked at once. */
  readonly byText?: true
  readonly message: (row: Row, field: string, facts: CheckFacts) => string
  /** What to say where half a column or more has a warning, as when a system writes every date as text. */
  readonly ofColumn?: (heading: string, example: string) => string
}

/** A check that looks at each cell of the columns that it chooses. */
export function cellCheck(check: CellCheck): Check {
  const { lists, fields, where, fails, byText, message, ofColumn, ...head } = check
  return {
    ...head,
    lists,
    run(input, report) {
      const facts = factsOf(input)
      for (const list of lists) {
        const row = facts.row(list)
        if (!row) continue
        for (const [field, column] of row.table.columns) {
          if (!fields(column)) continue
          const rows = rowsWhere(row.table, where ? { [field]: where } : {}, input.content.codes)
          const verdict = (reader: Row) => (fails ? fails(reader, field, facts) : true)
          let failing = failingRows(row, rows, byText ? onceForEachText(column, verdict) : verdict)
          const ofForm = failing.filter(({ severity }) => (severity ?? head.severity) === 'Warning')
          if (ofColumn && ofForm.length > WHOLE_COLUMN_ROWS && ofForm.length * 2 >= row.table.rows) {
            report(columnIssue(row.table, field, column, ofForm, ofColumn))
            failing = failing.filter(({ severity }) => (severity ?? head.severity) !== 'Warning')
          }
          for (const { index, severity } of failing) {
            row.index = index
            report(rowIssue(row, [field], message(row, field, facts), severity, field))
          }
        }
      }
    },
  }
}

interface Failing {
  readonly index: number
  readonly severity?: Severity
}

type Verdict = (row: Row) => boolean | Severity

function failingRows(row: Row, rows: Int32Array, fails: Verdict): Failing[] {
  const failing: Failing[] = []
  for (const index of rows) {
    row.index = index
    const verdict = fails(row)
    if (verdict === false) continue
    failing.push(verdict === true ? { index } : { index, severity: verdict })
  }
  return failing
}

/** Remembers what was said of each word; there are many rows, and few different words. */
function onceForEachText({ value }: Column, fails: Verdict): Verdict {
  const said = new Map<number, boolean | Severity>()
  return (row) => {
    const word = value[row.index] ?? UNKNOWN
    let verdict = said.get(word)
    if (verdict === undefined || word === UNKNOWN) {
      verdict = fails(row)
      said.set(word, verdict)
    }
    return verdict
  }
}

function columnIssue(
  table: ListTable,
  field: string,
  column: Column,
  failing: readonly Failing[],
  words: (heading: string, example: string) => string,
) {
  const first = failing[0] ?? { index: 0 }
  const example = column.text[first.index] ?? ''
  return {
    list: table.list,
    sheet: table.sheet,
    columns: [column.field.heading],
    value: example,
    message: `In ${failing.length} of ${table.rows} rows, the first of them row ${table.rowNumbers[first.index]}: ${words(column.field.heading, example)}`,
    key: field,
    ...(first.severity ? { severity: first.severity } : {}),
  }
}
