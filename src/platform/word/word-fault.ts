/** A Word file that cannot be used. The message is for the person who gave it: what is wrong and what to do. */
export class WordFault extends Error {
  override readonly name = 'WordFault'
}
