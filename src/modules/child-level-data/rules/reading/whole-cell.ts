import { cellNote } from '../lists/list-table.ts'
import {
  BLANK,
  type CellReader,
  type CellReading,
  FAILED,
  isFailedLookUp,
  NEVER_WORKED_OUT,
  type SheetCell,
} from './cell-reading.ts'
import { hasStrayCharacters, tidyText } from './tidy-text.ts'

/** Understands a cell whatever stands in it, nothing and failed look-ups too. */
export type WholeCellReader = (cell: SheetCell) => CellReading

/**
 * A field’s reader with what is the same for every field: blanks, stray characters, failed look-ups and formulas. Text recurs
 * all over a file, so each piece is looked at once.
 */
export function wholeCellReader(understand: CellReader): WholeCellReader {
  const texts = new Map<string, CellReading>()
  const ofText = (cell: SheetCell): CellReading => {
    const before = texts.get(cell.text)
    if (before !== undefined) return before
    const reading = understandText(cell, understand)
    texts.set(cell.text, reading)
    return reading
  }
  return (cell) => {
    if (cell.kind === 'formula-without-value') return NEVER_WORKED_OUT
    const reading = cell.kind === 'text' ? ofText(cell) : cell.kind === 'error' ? FAILED : understand(cell, cell.text)
    return cell.formula === true ? { ...reading, notes: reading.notes | cellNote.formula } : reading
  }
}

/** Empty text and spaces alone are blank. */
function understandText(cell: SheetCell, understand: CellReader): CellReading {
  const stray = hasStrayCharacters(cell.text)
  const tidied = stray ? tidyText(cell.text) : cell.text
  if (tidied === '') return BLANK
  const reading = isFailedLookUp(tidied) ? FAILED : understand(cell, tidied)
  return stray ? { ...reading, notes: reading.notes | cellNote.strayCharacters } : reading
}
