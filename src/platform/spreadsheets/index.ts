/** Reading spreadsheets that people give us (.xlsx, .xls, .ods, .csv) and writing those that they take away. */

export { type AddedSheet, annotateXlsx } from './annotate/annotate-xlsx.ts'
export type { CellMark, MarkTone, SheetMarks } from './annotate/cell-mark.ts'
export { valuesWorkbook } from './annotate/values-workbook.ts'
export { SpreadsheetFault } from './fault.ts'
export { defaultLimits, type SpreadsheetLimits } from './limits.ts'
export { openWorkbook, type ReadSheet, readWorkbook } from './read-workbook.ts'
export {
  type Cell,
  type CellKind,
  columnLetters,
  type MergedRange,
  type OpenWorkbook,
  type Row,
  type SheetHiding,
} from './rows.ts'
export { writeCsv } from './write-csv.ts'
export { type WrittenSheet, type WrittenWorkbook, writeXlsx } from './write-workbook.ts'
export type { ColumnKind, WrittenColumn, WrittenLink, WrittenValue } from './written-values.ts'
export { openXlsx } from './xlsx/open-xlsx.ts'
export { zippedFiles } from './zipped-files.ts'
