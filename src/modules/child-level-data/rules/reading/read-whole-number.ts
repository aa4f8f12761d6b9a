import { cellNote } from '../lists/list-table.ts'
import { type CellReader, type CellReading, inOtherForm, read, unreadable } from './cell-reading.ts'

const LARGEST = 2_147_483_647
const NUMBER = /^[-+−]?\d+(?:\.\d+)?$/

/** Understands the cells of a column of whole numbers; digits typed as text are accepted, a fraction is noted (AA-C14, C31). */
export function wholeNumberReader(textOnly: boolean): CellReader {
  return (cell, text) => {
    if (cell.kind === 'number') return fromNumber(Number(cell.value), true)
    if (cell.kind !== 'text') return unreadable()
    return NUMBER.test(text) ? fromNumber(Number(text.replace('−', '-')), textOnly) : unreadable()
  }
}

function fromNumber(value: number, preferred: boolean): CellReading {
  if (!Number.isInteger(value)) return unreadable(cellNote.fraction)
  if (Math.abs(value) > LARGEST) return unreadable()
  return preferred ? read(value) : inOtherForm(value)
}
