import { type Column, cellNote, cellState, type ListTable, placeOf } from '../../lists/list-table.ts'
import { columnLetters } from '../../reading/column-letters.ts'
import type { RowSpan } from '../../reading/row-facts.ts'
import { idField } from '../row.ts'
import { counted, type FileCheck, type ReportFileIssue } from './file-check.ts'

/** AA-F12 to F14, F16 and F17: what stands in cells and between rows that a spreadsheet makes and nobody meant. */
export const cellChecks: readonly FileCheck[] = [
  {
    id: 'AA-F12',
    severity: 'Warning',
    rationale: 'Careless readers count such rows as children, or stop at the first blank one.',
    source: 'L,D',
    run({ sheets }, report) {
      for (const { list, rows } of sheets) {
        for (const span of rows.spans) {
          const value = span.text === '' ? {} : { value: span.text }
          report({ list: list.list, sheet: list.sheet, row: span.from, columns: [], ...value, message: oddRows(span) })
        }
        if (rows.more > 0) {
          report({
            list: list.list,
            sheet: list.sheet,
            columns: [],
            message: `${counted(rows.more, 'more place')} with rows that are blank, totals, notes or headings.`,
          })
        }
      }
    },
  },
  {
    id: 'AA-F13',
    severity: 'Error',
    rationale: 'A look-up failed, and what should stand there is not known; some tools turn it to blank unsaid.',
    source: 'S',
    run({ tables }, report) {
      for (const table of tables.values()) {
        for (const column of table.columns.values()) {
          for (let row = 0; row < table.rows; row++) {
            if (column.state[row] !== cellState.error || has(column, row, cellNote.formulaWithoutValue)) continue
            reportCell(
              table,
              column,
              row,
              `“${column.field.heading}” holds ${column.text[row]}: a look-up failed. Put the value itself there.`,
              report,
            )
          }
        }
      }
    },
  },
  {
    id: 'AA-F14',
    severity: 'Warning',
    rationale: 'A formula may give another answer on the inspectors’ machine, or none.',
    source: 'S',
    run({ tables }, report) {
      for (const table of tables.values()) {
        for (const column of table.columns.values()) {
          let formulas = 0
          let first = -1
          for (let row = 0; row < table.rows; row++) {
            if (!has(column, row, cellNote.formula)) continue
            if (has(column, row, cellNote.formulaWithoutValue)) {
              reportCell(
                table,
                column,
                row,
                `“${column.field.heading}” holds a formula that was never worked out. Open the file in your spreadsheet program, save it, and paste the values.`,
                report,
                'Error',
              )
              continue
            }
            formulas++
            if (first < 0) first = row
          }
          if (first < 0) continue
          const message = `“${column.field.heading}” holds formulas in ${counted(formulas, 'row')}, the first of them row ${table.rowNumbers[first]}. Paste the values before sending.`
          report({ list: table.list, ...placeOf(table, first), columns: [column.field.heading], message })
        }
      }
    },
  },
  {
    id: 'AA-F16',
    severity: 'Warning',
    rationale: 'Spaces and characters that nobody sees make equal values unequal to a tool.',
    source: 'S',
    run({ tables }, report) {
      for (const table of tables.values()) {
        for (const column of table.columns.values()) {
          for (let row = 0; row < table.rows; row++) {
            if (!has(column, row, cellNote.strayCharacters)) continue
            reportCell(
              table,
              column,
              row,
              `“${column.field.heading}” has spaces at an end, or a character that cannot be seen. Type “${column.text[row]?.replace(/[\s\u00a0]+/g, ' ').trim()}” afresh.`,
              report,
            )
          }
        }
      }
    },
  },
  {
    id: 'AA-F17',
    severity: 'Warning',
    rationale: 'Only the first of merged cells keeps a value; the others are blank to every tool.',
    source: 'O',
    run({ sheets }, report) {
      for (const { list, merges, rows } of sheets) {
        const among = merges.filter(({ firstRow, lastRow }) => lastRow > list.headingRow && firstRow <= rows.lastRow)
        for (const { firstRow, firstColumn, lastRow, lastColumn } of among) {
          const names = list.columns.flatMap(({ position, field }) =>
            position >= firstColumn && position <= lastColumn ? [field.heading] : [],
          )
          const range = `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`
          const message = `Cells ${range} are merged, so that all but the first are blank. Unmerge them and fill each.`
          report({
            list: list.list,
            sheet: list.sheet,
            row: Math.max(firstRow, list.headingRow + 1),
            columns: names,
            message,
          })
        }
      }
    },
  },
]

const oddRowWords: Record<RowSpan['kind'], string> = {
  blank: 'blank, with more rows beneath',
  total: 'a total',
  note: 'a note',
  'headings again': 'the headings again',
}

function oddRows({ kind, from, to }: RowSpan): string {
  return from === to
    ? `Row ${from} is ${oddRowWords[kind]}. It was not read as a child; take it out before sending.`
    : `Rows ${from} to ${to} are ${oddRowWords[kind]}. They were not read as children; take them out before sending.`
}

function has(column: Column, row: number, note: number): boolean {
  return ((column.notes[row] ?? 0) & note) !== 0
}

function reportCell(
  table: ListTable,
  column: Column,
  row: number,
  message: string,
  report: ReportFileIssue,
  severity?: 'Error',
): void {
  const ids = table.columns.get(idField(table.list))
  const child = ids?.words.list[ids.value[row] ?? -1]
  report({
    list: table.list,
    ...placeOf(table, row),
    columns: [column.field.heading],
    ...(child === undefined ? {} : { child }),
    value: column.text[row] ?? '',
    message,
    ...(severity === undefined ? {} : { severity }),
  })
}
