/** Space of any length is one space: people copy a passage from a page whose lines are broken elsewhere. */
const spaced = (text: string) => text.trim().replace(/\s+/g, ' ')

/** Where a passage stands in a text, as letters from its beginning, and as it is written there; null where it does not. */
export function findPassage(words: string, passage: string): { starts: number; passage: string } | null {
  const wanted = spaced(passage)
  if (wanted === '') return null
  const pattern = wanted.split(' ').map(literal).join('\\s+')
  const found = new RegExp(pattern, 'u').exec(words)
  return found ? { starts: found.index, passage: found[0] } : null
}

const literal = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Whether what a comment was anchored to still stands in a newer draft. */
export const stillStands = (words: string, passage: string): boolean =>
  passage === '' || findPassage(words, passage) !== null
