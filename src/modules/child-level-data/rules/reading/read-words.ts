import type { Words } from '../lists/list-table.ts'
import { type CellReader, read } from './cell-reading.ts'
import { wordNumber } from './words.ts'

/** Understands ids and free text: each different piece, without stray characters, is a number. */
export function wordsReader(words: Words): CellReader {
  return (_, tidied) => read(wordNumber(words, tidied))
}
