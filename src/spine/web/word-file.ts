import { type WordDocument, writeWord } from '../../platform/word/write-word.ts'
import type { Answer } from './route.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A document as a Word file to take away. `name` is the file's, without its ending. */
export async function wordFile(name: string, document: WordDocument): Promise<Answer> {
  return { kind: 'file', bytes: await writeWord(document), name: `${name}.docx`, type: wordType }
}
