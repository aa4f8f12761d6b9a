import { cellNote, cellState } from '../lists/list-table.ts'
import { type CellReader, type CellReading, inOtherForm, read, unreadable } from './cell-reading.ts'
import { parseDateText } from './date-text.ts'

const DAY_MS = 86_400_000
/** Serial 25569 is 1 January 1970. */
const SERIAL_OF_1970 = 25_569
/** Serials of 1 January 1990 and 31 December 2099: a bare number between them in a date column is a date without its format. */
const FIRST_SERIAL = 32_874
const LAST_SERIAL = 73_050
/** Days that stand for "no date" in one program or another (AA-C23). */
const PLACEHOLDERS = new Set(['1899-12-30', '1899-12-31', '1900-01-00', '1900-01-01', '9999-12-31'])
const PLACEHOLDER: CellReading = unreadable(cellNote.placeholderDate)

/** Understands the cells of a date column. `textOnly` where the file can hold nothing but text, as a CSV does. */
export function dateReader(textOnly: boolean): CellReader {
  const days = new Map<string, CellReading>()
  const texts = new Map<string, CellReading>()
  return (cell, tidied) => {
    if (cell.kind === 'number') return fromSerial(Number(cell.value))
    if (cell.kind !== 'date' && cell.kind !== 'text') return unreadable()
    const known = cell.kind === 'date' ? days : texts
    const before = known.get(tidied)
    if (before) return before
    const reading = fromText(tidied, cell.kind === 'date' ? 0 : cellNote.dateAsText)
    const final = textOnly && reading.state === cellState.otherForm ? asWritten(reading) : reading
    known.set(tidied, final)
    return final
  }
}

/** In a file of text alone, a date as text is no fault. */
function asWritten({ value, notes }: CellReading): CellReading {
  return read(value, notes & ~cellNote.dateAsText)
}

function fromText(text: string, notes: number): CellReading {
  const found = parseDateText(text)
  if (!found) return unreadable()
  const iso = `${String(found.year).padStart(4, '0')}-${two(found.month)}-${two(found.day)}`
  if (PLACEHOLDERS.has(iso)) return PLACEHOLDER
  const days = Date.UTC(found.year, found.month - 1, found.day) / DAY_MS
  const real = new Date(days * DAY_MS)
  if (found.year < 1000 || real.getUTCMonth() !== found.month - 1 || real.getUTCDate() !== found.day)
    return unreadable()
  const all = notes | (found.hasTime ? cellNote.timeOfDay : 0)
  return notes === 0 ? read(days, all) : inOtherForm(days, all)
}

/** A day number of Excel's whose cell was not formatted as a date; 0 is what a blank becomes in a formula. */
function fromSerial(serial: number): CellReading {
  const day = Math.floor(serial)
  if (day === 0 || day === 1) return PLACEHOLDER
  if (day < FIRST_SERIAL || day > LAST_SERIAL) return unreadable()
  return inOtherForm(day - SERIAL_OF_1970, cellNote.dateAsText | (serial > day ? cellNote.timeOfDay : 0))
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
