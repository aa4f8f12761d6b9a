import mammoth from 'mammoth'
import { htmlToBlocks } from './html-to-blocks.ts'
import { checkWordArchive, WORD_LIMITS, type WordLimits } from './word-archive.ts'
import type { WordBlock } from './word-blocks.ts'
import { WordFault } from './word-fault.ts'

/** A Word file as read. `messages` says what could not be taken over, for the log rather than for the reader. */
export interface WordReading {
  blocks: WordBlock[]
  messages: string[]
}

/**
 * Reads a Word document (.docx) into its headings, paragraphs and tables. Pictures and embedded objects are left out,
 * tracked insertions are taken as said and deletions as gone. Throws WordFault, whose message is fit to be shown, for a
 * file that is not Word, is too large when unpacked, has macros, or is damaged.
 */
export async function readWord(bytes: Uint8Array, limits: WordLimits = WORD_LIMITS): Promise<WordReading> {
  await checkWordArchive(bytes, limits)
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    )
    return { blocks: htmlToBlocks(value), messages: messages.map(({ message }) => message) }
  } catch (cause) {
    throw new WordFault('This Word file could not be read: it is damaged.', { cause })
  }
}

/** Whether there is a table in what was read, for "this Word file has no table". */
export function hasTable(reading: WordReading): boolean {
  return reading.blocks.some((block) => block.kind === 'table')
}
