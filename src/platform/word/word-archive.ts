import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { WordFault } from './word-fault.ts'

/** What an honest Word paper stays far below. Sizes are in bytes; `ratio` is how far an entry may have been squeezed. */
export const WORD_LIMITS = {
  file: 50 * 1024 * 1024,
  entries: 3_000,
  unpacked: 300 * 1024 * 1024,
  part: 64 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 5 * 1024 * 1024,
}

export type WordLimits = typeof WORD_LIMITS

const TOO_BIG = 'This Word file unpacks to far more than a paper holds, so it was not opened.'
const NOT_WORD = 'This is not a Word document. Give a .docx file.'

/**
 * Looks through the archive before anything unpacks it: sizes, macros, kind of document. Every entry is unpacked here
 * and counted, because the sizes that an archive states of itself may be lies. Throws WordFault.
 */
export async function checkWordArchive(bytes: Uint8Array, limits: WordLimits = WORD_LIMITS): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length > limits.file) {
    throw new WordFault(`This Word file is larger than ${Math.floor(limits.file / 1024 / 1024)} MB.`)
  }
  if (buffer.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    throw new WordFault(
      'This is an older Word document (.doc) or it is protected by a password. Save it as .docx without a password.',
    )
  }
  const zip = await openZip(buffer)
  try {
    await checkEntries(zip, limits)
  } catch (cause) {
    throw cause instanceof WordFault ? cause : new WordFault('This Word file is damaged.', { cause })
  } finally {
    zip.close()
  }
}

function openZip(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (cause, zip) =>
      zip ? resolve(zip) : reject(new WordFault(NOT_WORD, { cause })),
    )
  })
}

async function checkEntries(zip: ZipFile, limits: WordLimits): Promise<void> {
  if (zip.entryCount > limits.entries) throw new WordFault(TOO_BIG)
  let unpacked = 0
  let isWord = false
  for await (const entry of entriesOf(zip)) {
    if (/vbaProject\.bin$/i.test(entry.fileName)) throw macros()
    const parts: Buffer[] = []
    const isText = /\.(xml|rels)$/i.test(entry.fileName)
    let size = 0
    for await (const part of await openEntry(zip, entry)) {
      size += part.length
      unpacked += part.length
      const squeezed = size > limits.ratioFrom && size > entry.compressedSize * limits.ratio
      if (unpacked > limits.unpacked || squeezed || (isText && size > limits.part)) throw new WordFault(TOO_BIG)
      if (isText) parts.push(part)
    }
    const text = Buffer.concat(parts).toString('utf8')
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new WordFault('This Word file is damaged: it brings its own XML rules.')
    if (entry.fileName === '[Content_Types].xml') {
      if (/macroEnabled/i.test(text)) throw macros()
      isWord = /wordprocessingml\.(document|template)\.main\+xml/.test(text)
    }
  }
  if (!isWord) throw new WordFault(NOT_WORD)
}

function macros(): WordFault {
  return new WordFault('This Word file contains macros. Save it as an ordinary document (.docx) and give it again.')
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let read = 0; read < zip.entryCount; read += 1) {
    yield await new Promise<Entry>((resolve, reject) => {
      const settle = () =>
        zip.removeListener('entry', found).removeListener('error', failed).removeListener('end', over)
      const found = (entry: Entry) => {
        settle()
        resolve(entry)
      }
      const failed = (cause: unknown) => {
        settle()
        reject(cause)
      }
      const over = () => failed(new Error('fewer entries than counted'))
      zip.on('entry', found).on('error', failed).on('end', over)
      zip.readEntry()
    })
  }
}

function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => (stream ? resolve(stream) : reject(cause)))
  })
}
