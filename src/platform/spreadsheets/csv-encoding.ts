import { TextDecoder } from 'node:util'
import type { ByteSource } from './byte-source.ts'

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const PIECE = 64 * 1024
const SAMPLE = 4096

function* bytePieces(source: ByteSource): Generator<Uint8Array, void> {
  for (let at = 0; at < source.size; at += PIECE) yield source.read(at, Math.min(PIECE, source.size - at))
}

/**
 * How a text file is written. A mark at its start decides; else nought bytes tell UTF-16; else the whole file is tried
 * as UTF-8, since one stray byte far down means that all of it came from Excel's "CSV (comma delimited)".
 */
export function detectEncoding(source: ByteSource): CsvEncoding {
  const sample = source.read(0, Math.min(SAMPLE, source.size))
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const noughts = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = noughts
  if (odd > sample.length / 8 && even < odd / 4) return 'utf-16le'
  if (even > sample.length / 8 && odd < even / 4) return 'utf-16be'
  return isUtf8(source) ? 'utf-8' : 'windows-1252'
}

/** The file's text, in pieces, without its mark. */
export function* textPieces(source: ByteSource, encoding: CsvEncoding): Generator<string, void> {
  const decoder = new TextDecoder(encoding)
  for (const piece of bytePieces(source)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

function isUtf8(source: ByteSource): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (const piece of bytePieces(source)) decoder.decode(piece, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
