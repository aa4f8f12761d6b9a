import type { Words } from '../lists/list-table.ts'

/** An empty store of words, one for all the tables of a reading. */
export function newWords(): Words {
  return { list: [], numbers: new Map() }
}

/** The number of a word, which is given one the first time it is met. */
export function wordNumber(words: Words, word: string): number {
  const known = words.numbers.get(word)
  if (known !== undefined) return known
  const number = words.list.length
  words.list.push(word)
  words.numbers.set(word, number)
  return number
}
