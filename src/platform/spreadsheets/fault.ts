/** Where in a workbook a fault was met; rows and columns count from 1, as a person sees them. */
export interface SpreadsheetPlace {
  sheet?: string
  row?: number
  column?: number
}

/**
 * A spreadsheet that cannot be read, with a message in plain words for the person who chose the file.
 * Every reader here throws this and nothing else for a bad file.
 */
export class SpreadsheetFault extends Error {
  override readonly name = 'SpreadsheetFault'
  readonly sheet: string | undefined
  readonly row: number | undefined
  readonly column: number | undefined

  constructor(message: string, place: SpreadsheetPlace = {}, options?: ErrorOptions) {
    super(message, options)
    this.sheet = place.sheet
    this.row = place.row
    this.column = place.column
  }
}

export const messages = {
  damaged:
    'This file is damaged or incomplete, so it cannot be read. Open it in your spreadsheet program, save it again as .xlsx and try once more.',
  notSpreadsheet: 'This file is not a spreadsheet that can be read here. Save it as .xlsx or .csv and try again.',
  password: 'This file is protected by a password. Remove the password, save it and try again.',
  macros:
    'This workbook contains macros. Save it as .xlsx (Excel Workbook), which leaves the macros out, and try again.',
  binary: 'This is an Excel binary workbook (.xlsb). Save it as .xlsx (Excel Workbook) and try again.',
  bomb: 'This file unpacks to far more than a spreadsheet should, so it was refused. Save a copy that holds only the sheets you need and try again.',
} as const

/** The fault for bytes that no spreadsheet program would write; `cause` keeps the technical reason for the log. */
export function damaged(reason: string, place: SpreadsheetPlace = {}): SpreadsheetFault {
  return new SpreadsheetFault(messages.damaged, place, { cause: reason })
}
