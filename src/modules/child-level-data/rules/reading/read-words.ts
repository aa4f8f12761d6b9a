import type { Words } from '../lists/list-table.ts'
import { type CellReading, read, type SheetCell } from './cell-reading.ts'
import { tidyText } from './tidy-text.ts'
import { wordNumber } from './words.ts'

/** Understands ids and free text: each different piece, without stray characters, is a number. */
export function wordsReader(words: Words): (cell: SheetCell) => CellReading {
  return (cell) => read(wordNumber(words, tidyText(cell.text)))
}
