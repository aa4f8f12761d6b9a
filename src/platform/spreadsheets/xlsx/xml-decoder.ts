import { TextDecoder } from 'node:util'

/**
 * Turns the bytes of an XML part into text, piece by piece. Parts are UTF-8, rarely UTF-16 (told by their mark).
 * Broken byte sequences become U+FFFD, as everywhere in the platform's own decoders.
 */
export class XmlDecoder {
  private rest: Uint8Array = new Uint8Array(0)
  private wide: TextDecoder | undefined
  private started = false

  decode(piece: Uint8Array): string {
    if (!this.started) return this.begin(piece)
    if (this.wide) return this.wide.decode(piece, { stream: true })
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, piece]) : piece
    const whole = wholeCharacters(bytes)
    this.rest = bytes.slice(whole)
    return Buffer.from(bytes.buffer, bytes.byteOffset, whole).toString('utf8')
  }

  private begin(piece: Uint8Array): string {
    this.started = true
    const [first, second] = piece
    if (first === 0xff && second === 0xfe) this.wide = new TextDecoder('utf-16le')
    if (first === 0xfe && second === 0xff) this.wide = new TextDecoder('utf-16be')
    const marked = first === 0xef && second === 0xbb
    return this.decode(marked ? piece.subarray(3) : piece)
  }
}

/** How many of the bytes form whole UTF-8 characters: a character cut by the end of the piece waits for the next. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}
