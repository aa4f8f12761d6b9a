import { capitalised } from '../../../../kernel/text.ts'

/** The words of a choice, none of them chosen yet. */
export const choicesOf = (words: readonly string[]) => [
  ['', 'Choose'] as const,
  ...words.map((word) => [word, capitalised(word)] as const),
]
